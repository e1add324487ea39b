/** The ruling lines of pages, from what the file itself says of them. */
import { readOperators } from './content-operators.ts';
import { identity, type Matrix } from './drawn-path.ts';
import type { Box } from './page-words.ts';
import { isDictionary, type PdfObjects, pdfObjects } from './pdf-objects.ts';
import type { PdfDictionary, PdfValue } from './pdf-value.ts';
import { type Pen, penFor } from './rule-pen.ts';

/** From the top left corner. Null where the file is packed or locked in a way that is not read here, or holds another number of pages than `count`. */
export function contentRules(bytes: Buffer, numbers: readonly number[], count: number): ReadonlyMap<number, readonly Box[]> | null {
  const objects = pdfObjects(bytes);
  const pages = objects && pagesOf(objects);
  if (!objects || pages?.length !== count) return null;
  const found = new Map<number, readonly Box[]>();
  for (const number of numbers) {
    const page = pages[number - 1];
    const rules = page && rulesOf(page, objects);
    if (!rules) return null;
    found.set(number, rules);
  }
  return found;
}

interface Page {
  readonly said: PdfDictionary;
  /** Its own, or of the nodes above it (7.7.3.4). */
  readonly inherited: ReadonlyMap<string, PdfValue>;
}

const INHERITED = ['MediaBox', 'CropBox', 'Rotate', 'Resources'] as const;
const MOST_NODES = 100_000;

function pagesOf({ resolved, root }: PdfObjects): Page[] {
  const pages: Page[] = [];
  const waiting: { value: PdfValue | undefined; inherited: ReadonlyMap<string, PdfValue> }[] = [
    { value: isDictionary(root) ? root.entries.get('Pages') : null, inherited: new Map() },
  ];
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen += 1) {
    const { value, inherited } = waiting.pop() as (typeof waiting)[number];
    const said = resolved(value);
    if (!isDictionary(said)) continue;
    const own = new Map([...inherited, ...INHERITED.flatMap((name) => (said.entries.has(name) ? [[name, said.entries.get(name) as PdfValue] as const] : []))]);
    const kids = resolved(said.entries.get('Kids'));
    if (Array.isArray(kids)) for (const kid of (kids as readonly PdfValue[]).toReversed()) waiting.push({ value: kid, inherited: own });
    else pages.push({ said, inherited: own });
  }
  return pages;
}

const numbersIn = (value: PdfValue): number[] =>
  Array.isArray(value) ? (value as readonly PdfValue[]).map((number) => (typeof number === 'number' ? number : 0)) : [];

/** Left, bottom, right, top; a file may name any two opposite corners (7.9.5). */
type Corners = readonly [number, number, number, number];

function cornersOf(value: PdfValue): Corners | null {
  const [a, b, c, d] = numbersIn(value);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** What is seen of a page is its crop box as far as it lies on the page (14.11.2); one that lies beside it is none. */
function within(crop: Corners, media: Corners): Corners {
  const [left, bottom] = [Math.max(crop[0], media[0]), Math.max(crop[1], media[1])];
  const [right, top] = [Math.min(crop[2], media[2]), Math.min(crop[3], media[3])];
  return right > left && top > bottom ? [left, bottom, right, top] : media;
}

function startOf({ inherited }: Page, { resolved }: PdfObjects): Matrix {
  const media = cornersOf(resolved(inherited.get('MediaBox'))) ?? [0, 0, 612, 792];
  const [x0, y0, x1, y1] = within(cornersOf(resolved(inherited.get('CropBox'))) ?? media, media);
  const turn = resolved(inherited.get('Rotate'));
  switch ((((typeof turn === 'number' ? turn : 0) % 360) + 360) % 360) {
    case 90:
      return [0, 1, 1, 0, -y0, -x0];
    case 180:
      return [-1, 0, 0, 1, x1, -y0];
    case 270:
      return [0, -1, -1, 0, y1, x1];
    default:
      return [1, 0, 0, -1, -x0, y1];
  }
}

function rulesOf(page: Page, objects: PdfObjects): Box[] | null {
  const contents = page.said.entries.get('Contents');
  const listed = objects.resolved(contents);
  const streams = Array.isArray(listed) ? (listed as readonly PdfValue[]) : [contents];
  const parts = streams.filter((value) => value !== undefined && value !== null).map(objects.stream);
  if (parts.some((part) => part === null)) return null;
  const rules: Box[] = [];
  const pen = penFor(rules, startOf(page, objects));
  draw(Buffer.concat(parts.flatMap((part) => [part as Buffer, Buffer.from('\n')])), page.inherited.get('Resources'), pen, objects, 0);
  return rules;
}

/** Forms inside of forms. */
const DEEPEST = 4;

function draw(content: Buffer, resources: PdfValue | undefined, pen: Pen, objects: PdfObjects, depth: number): void {
  const { resolved, stream } = objects;
  const paint = (name: string): void => {
    const said = resolved(resources);
    const named = isDictionary(said) ? resolved(said.entries.get('XObject')) : null;
    const form = isDictionary(named) ? named.entries.get(name) : undefined;
    const dictionary = resolved(form);
    if (depth >= DEEPEST || !isDictionary(dictionary)) return;
    const kind = resolved(dictionary.entries.get('Subtype'));
    if (kind === null || typeof kind !== 'object' || !('name' in kind) || kind.name !== 'Form') return;
    const inside = stream(form);
    if (!inside) return;
    const matrix = numbersIn(resolved(dictionary.entries.get('Matrix')));
    pen('q', []);
    pen('cm', matrix.length === 6 ? matrix : identity);
    draw(inside, dictionary.entries.get('Resources') ?? resources, pen, objects, depth + 1);
    pen('Q', []);
  };
  readOperators(content, { operator: pen, paint });
}
