/** What stands around and between the words: tracked changes, text boxes, notes, fields, indexes, what is hidden. */
import type { ReadBlock } from '../blocks.ts';
import { flowOf, type Handlers, newFlow, type Open, type Place } from './place.ts';

const skipped: Open = () => false;

/** Pages of a text have no numbers here, notes are told by their text, and an index only repeats. */
const LEFT_OUT = [
  'text:page-number',
  'text:page-count',
  'text:note-citation',
  'text:note-ref',
  'text:ruby-text',
  'text:script',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:alphabetical-index',
  'office:annotation',
  'office:forms',
  'draw:image',
  'draw:plugin',
  'svg:title',
  'svg:desc',
];
/** OpenDocument 1.3 part 3, 10.3 and 10.4.3: what holds paragraphs in a drawing. */
const SHAPES = [
  'draw:text-box',
  ...['custom-shape', 'rect', 'line', 'polyline', 'polygon', 'regular-polygon', 'path', 'circle', 'ellipse', 'connector', 'caption', 'measure'].map(
    (name) => `draw:${name}`,
  ),
];

const embedded: Open = ({ met }) => {
  met.embedded = true;
  return false;
};
const isHidden = (place: Place): boolean => flowOf(place).looks.at(-1)?.hidden === true;
const openFlow: Open = (place) => {
  if (isHidden(place)) return false;
  place.flows.push(newFlow(flowOf(place).inCell));
};
const closeFlow = (place: Place): readonly ReadBlock[] => place.flows.pop()?.blocks ?? [];
const closeShape = (place: Place): void => {
  const blocks = closeFlow(place);
  const { paragraphs, blocks: around } = flowOf(place);
  for (const block of blocks) (paragraphs.at(-1)?.behind ?? around).push(block);
};

export const wrapperHandlers: Handlers = {
  open: {
    ...Object.fromEntries(LEFT_OUT.map((name) => [name, skipped])),
    ...Object.fromEntries(SHAPES.map((name) => [name, openFlow])),
    'draw:object': embedded,
    'draw:object-ole': embedded,
    // What was deleted stands here, not in the text.
    'text:tracked-changes': () => undefined,
    'text:changed-region': (place) => {
      place.met.tracked = true;
      return false;
    },
    'text:note': (place, attribute) => {
      if (isHidden(place)) return false;
      place.notes.begin(attribute('text:note-class'));
      place.flows.push(newFlow(false));
    },
    'text:section': (place, attribute) => isSeen(place, attribute('text:display') === 'none'),
    'text:hidden-text': (place, attribute) => isSeen(place, attribute('text:is-hidden') === 'true'),
    'text:hidden-paragraph': hide,
    'text:variable-set': shownField,
    'text:user-field-get': shownField,
  },
  close: {
    ...Object.fromEntries(SHAPES.map((name) => [name, closeShape])),
    'text:note': (place) => place.notes.end(closeFlow(place)),
  },
};

function shownField(...[, attribute]: Parameters<Open>): boolean {
  return attribute('text:display') !== 'none';
}

function isSeen({ met }: Place, hidden: boolean): boolean {
  met.hidden ||= hidden;
  return !hidden;
}

/** The field hides the paragraph that it stands in. */
function hide(...[place, attribute]: Parameters<Open>): void {
  const { looks, paragraphs } = flowOf(place);
  const paragraph = paragraphs.at(-1);
  if (isSeen(place, attribute('text:is-hidden') === 'true') || !paragraph) return;
  paragraph.text = '';
  for (const [i, look] of looks.entries()) looks[i] = { ...look, hidden: true };
}
