/** The parts of a packed workbook that hold its cells, each unpacked within the limits, packed anew: what is read is what was looked through. */
import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { type Result, success } from '../../issue.ts';
import { openArchive } from '../archive.ts';
import type { ReadRequest } from '../read-document.ts';
import { readFailure } from '../read-failure.ts';
import type { HiddenLines } from './hidden-lines.ts';
import { odsSheets } from './ods-sheets.ts';
import { type StruckCells, struckCells } from './struck-cells.ts';

export interface SheetArchive {
  readonly bytes: Uint8Array;
  /** Names of sheets that the reader does not know to be hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Of sheets by their name, where the reader does not tell it. */
  readonly hiddenLines: ReadonlyMap<string, HiddenLines>;
  readonly struck: StruckCells;
  /** It holds formulas that no program has computed yet. */
  readonly uncomputed: boolean;
}

export type SheetsTold = Omit<SheetArchive, 'bytes'>;

export const nothingTold: SheetsTold = { hidden: new Set(), hiddenLines: new Map(), struck: new Map(), uncomputed: false };

const XML = /\.(?:xml|rels)$/iu;
const OTHERS =
  /(?:^|\/)(?:media|drawings|charts|embeddings|externalLinks|pivotCache|pivotTables|comments|threadedComments|customXml|Thumbnails|Configurations2)\//u;
/** Formats of OpenDocument that depend on the number: the reader prints on the screen that it leaves them out. What is shown stands in the cell. */
const CONDITIONS = /<style:map [^<>]{0,1000}\/>/gu;
/** Libraries write formulas without a value; the empty words that one may give are of type "str" (ECMA-376 part 1, 18.3.1.4). */
const UNCOMPUTED = /<c(?: (?!t="str")[^\s<>]{1,200}){0,9}>\s{0,9}<f(?:\s[^<>]{0,300})?>[^<>]{0,1000}<\/f>\s{0,9}(?:<v\s?\/>|<v><\/v>)?\s{0,9}<\/c>/u;
const MOST_CELLS = 3_000_000;

export function sheetArchive(request: ReadRequest): Result<SheetArchive> {
  const archive = openArchive(request.bytes, request);
  if (!archive.ok) return archive;
  const parts: Zippable = {};
  let told = nothingTold;
  let uncomputed = false;
  for (const name of archive.value.names) {
    if (name !== 'mimetype' && (!XML.test(name) || OTHERS.test(name))) continue;
    const text = archive.value.text(name);
    if (!text.ok) return text;
    if (name === 'content.xml') {
      const sheets = odsSheets(text.value);
      if (sheets.cells > MOST_CELLS) return readFailure(request, 'file-unpacks-too-large', `> ${MOST_CELLS} cells`);
      told = { ...sheets, uncomputed: false };
    }
    uncomputed ||= UNCOMPUTED.test(text.value);
    parts[name] = strToU8(text.value.replace(CONDITIONS, ''));
  }
  // The reader wants it; a package need not have it (OpenDocument 1.3 part 2, 2.2.1).
  if ('content.xml' in parts) parts['styles.xml'] ??= strToU8('<styles/>');
  const { hidden, hiddenLines } = told;
  const struck = 'xl/workbook.xml' in parts ? struckCells((path) => (path in parts ? strFromU8(parts[path] as Uint8Array) : '')) : told.struck;
  return success({ bytes: zipSync(parts, { level: 0 }), hidden, hiddenLines, struck, uncomputed });
}
