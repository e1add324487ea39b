/** Paragraphs and headings, and the words in them. */
import { superscript } from '../superscript.ts';
import { withSymbols } from '../symbol-characters.ts';
import { wholeIn } from './list-styles.ts';
import { markerOf } from './lists.ts';
import { flowOf, type Handlers, type Paragraph, type Place } from './place.ts';
import { type Look, over, PLAIN } from './styles.ts';
import type { Attribute } from './xml-events.ts';

const DEEPEST = 9;
/** So much of what stands before decides how a raised number is read. */
const TAIL = 8;
const MOST_SPACES = 100;
const WHITE = /[\t\r\n]/gu;
const SPACE_BEFORE = /^\s+/u;

export const paragraphHandlers: Handlers = {
  open: {
    'text:p': (place, attribute) => openParagraph(place, attribute, null),
    'text:h': (place, attribute) => openParagraph(place, attribute, Math.max(1, Math.min(wholeIn(attribute('text:outline-level'), 1), DEEPEST))),
    'text:span': (place, attribute) => {
      const { looks } = flowOf(place);
      looks.push(over(place.styles.of('text', attribute('text:style-name')), looks.at(-1) ?? PLAIN));
    },
    'text:s': (place, attribute) => say(place, ' '.repeat(Math.max(1, Math.min(wholeIn(attribute('text:c'), 1), MOST_SPACES)))),
    'text:tab': (place) => say(place, '\t'),
    'text:line-break': (place) => say(place, '\n'),
  },
  close: { 'text:p': closeParagraph, 'text:h': closeParagraph, 'text:span': (place) => void flowOf(place).looks.pop() },
};

function openParagraph(place: Place, attribute: Attribute, depth: number | null): void {
  const { paragraphs, looks, inCell } = flowOf(place);
  const style = place.styles.of('paragraph', attribute('text:style-name'));
  const marker = markerOf(place, style.list, depth === null ? null : attribute) ?? '';
  paragraphs.push({ text: marker, tail: '', strong: [], marker: marker.length, depth: inCell ? null : depth, behind: [] });
  looks.push(style);
}

/** A number alone is printed; outside of tables it says nothing. */
function closeParagraph(place: Place): void {
  const { paragraphs, looks, blocks, inCell } = flowOf(place);
  looks.pop();
  const paragraph = paragraphs.pop();
  if (!paragraph) return;
  const text = paragraph.text.trimEnd();
  if (text.length > paragraph.marker || (inCell && text !== '')) {
    const strong = paragraph.strong.map(({ start, end }) => ({ start, end: Math.min(end, text.length) })).filter(({ start, end }) => end > start);
    blocks.push({ kind: 'paragraph', text, strong, ...(paragraph.depth === null ? {} : { depth: paragraph.depth }) });
  }
  for (const block of paragraph.behind) blocks.push(block);
}

/** Words between tags: their line breaks are spaces, those that are printed are elements. */
export const sayWords = (place: Place, words: string): void => say(place, words.replace(WHITE, ' '));

function say(place: Place, words: string): void {
  const { paragraphs, looks } = flowOf(place);
  const paragraph = paragraphs.at(-1);
  const look = looks.at(-1) ?? PLAIN;
  if (!paragraph) return;
  if (look.hidden !== true && look.struck !== true) add(paragraph, shown(words, look, paragraph.tail), look.bold === true);
  else if (words.trim() !== '') place.met[look.hidden === true ? 'hidden' : 'struck'] = true;
  // Spaces at the ends of what was struck out stay between the words around it.
  if (look.struck === true && look.hidden !== true && words.trim() !== words) add(paragraph, ' ', false);
}

function shown(words: string, { font, raised, capitals }: Look, before: string): string {
  const signs = withSymbols(words, font);
  if (raised === true) return superscript(signs, before);
  return capitals === true ? signs.toUpperCase() : signs;
}

function add(paragraph: Paragraph, words: string, bold: boolean): void {
  const isFirst = paragraph.text.length === paragraph.marker;
  const said = isFirst ? words.replace(SPACE_BEFORE, '') : words;
  if (said === '') return;
  // The number of a bold line is as bold as the line.
  const start = isFirst ? 0 : paragraph.text.length;
  paragraph.text += said;
  paragraph.tail = (paragraph.tail + said.slice(-TAIL)).slice(-TAIL);
  if (!bold) return;
  const last = paragraph.strong.at(-1);
  if (last?.end === start) paragraph.strong[paragraph.strong.length - 1] = { start: last.start, end: paragraph.text.length };
  else paragraph.strong.push({ start, end: paragraph.text.length });
}
