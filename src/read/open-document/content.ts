/** From the XML of an OpenDocument text to its blocks. One pass a part, in linear time. */
import type { ReadBlock } from '../blocks.ts';
import { type Met, nothingMet } from '../whole-remarks.ts';
import { listNumbers } from './list-numbers.ts';
import { listStyles } from './list-styles.ts';
import { listHandlers } from './lists.ts';
import { noteKeeper } from './notes.ts';
import { paragraphHandlers, sayWords } from './paragraphs.ts';
import { type Close, newFlow, type Open, type Place } from './place.ts';
import { styleHandlers } from './style-elements.ts';
import { documentStyles } from './styles.ts';
import { tableHandlers } from './tables.ts';
import { wrapperHandlers } from './wrappers.ts';
import { tellXml } from './xml-events.ts';

export interface ReadContent {
  readonly blocks: readonly ReadBlock[];
  readonly met: Met;
}

const handlers = [styleHandlers, paragraphHandlers, listHandlers, tableHandlers, wrapperHandlers];
const opens = new Map<string, Open>(handlers.flatMap(({ open }) => Object.entries(open)));
const closes = new Map<string, Close>(handlers.flatMap(({ close }) => Object.entries(close)));

/** `styles`: null where the package has none. Throws where the XML is damaged. */
export function readContent(styles: string | null, content: string): ReadContent {
  const body = newFlow(false);
  const place: Place = {
    styles: documentStyles(),
    listStyles: listStyles(),
    numbers: listNumbers(),
    notes: noteKeeper(),
    flows: [body],
    tables: [],
    roots: new Map(),
    lastList: null,
    met: nothingMet(),
  };
  const tell = (xml: string, without: readonly string[]): void =>
    tellXml(xml, {
      open: (name, attribute) => !without.includes(name) && opens.get(name)?.(place, attribute) !== false,
      close: (name) => closes.get(name)?.(place),
      text: (words) => sayWords(place, words),
    });
  // Running heads stand in the master styles, with automatic styles of their own.
  if (styles !== null) tell(styles, ['office:automatic-styles', 'office:master-styles']);
  tell(content, []);
  return { blocks: [...body.blocks, ...place.notes.blocks()], met: place.met };
}
