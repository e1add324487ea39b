/** Search over the texts and indicators of all documents: the folded texts are kept in memory, and read anew where the ledger tells of others. */
import { readFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import type { Published } from '../ledger/events.ts';
import type { Ledger } from '../ledger/ledger-file.ts';
import { foldedText, placesOf } from '../search/folded-text.ts';
import { outputFiles } from '../write/output-files.ts';
import { readExtraction } from '../write/read-extraction.ts';
import type { SearchAnswer, SearchHit } from './contract.ts';

interface Indexed {
  readonly of: string;
  readonly text: string;
  readonly indicators: string;
}

const DOCUMENTS = 100;
const HITS_EACH = 5;
const AROUND = 60;
const FILES_AT_ONCE = 8;

export function openSearch(out: string, ledger: Ledger): (asked: string) => Promise<SearchAnswer> {
  const index = new Map<string, Indexed>();

  async function renew(path: string, { text, extraction }: Published): Promise<void> {
    const of = `${text} ${extraction}`;
    if (index.get(path)?.of === of) return;
    const read = await documentAt(out, path);
    if (read) index.set(path, { of, text: foldedText(read.text), indicators: foldedText(read.indicators.map(({ words }) => words).join('\n')) });
    else index.delete(path);
  }

  async function refresh(): Promise<void> {
    await ledger.refresh();
    const standing = new Map([...ledger.state].flatMap(([path, { published, withdrawn }]) => (published && !withdrawn ? [[path, published] as const] : [])));
    for (const path of index.keys()) if (!standing.has(path)) index.delete(path);
    const limit = pLimit(FILES_AT_ONCE);
    await Promise.all([...standing].map(([path, published]) => limit(() => renew(path, published))));
  }
  const inTurn = pLimit(1);

  return async (asked) => {
    const words = foldedText(asked).trim();
    if (words === '') return { found: [], isCut: false };
    await inTurn(refresh);
    const paths = [...index].filter(([, { text, indicators }]) => indicators.includes(words) || text.includes(words)).map(([path]) => path);
    const found: SearchHit[] = [];
    let isCut = paths.length > DOCUMENTS;
    for (const path of paths.sort().slice(0, DOCUMENTS)) {
      const read = await documentAt(out, path);
      const { named, said } = read ? hitsIn(read, words) : NOTHING;
      const hits = [...named.slice(0, HITS_EACH), ...said.slice(0, HITS_EACH)];
      if (hits.length > 0) found.push({ path, hits });
      isCut ||= hits.length < named.length + said.length;
    }
    return { found, isCut };
  };
}

interface ReadDocument {
  readonly text: string;
  readonly indicators: readonly { readonly words: string; readonly start: number }[];
}

async function documentAt(out: string, path: string): Promise<ReadDocument | null> {
  const files = outputFiles(out, path);
  const [text, extraction] = await Promise.all([readFile(files.text, 'utf8').catch(() => null), readExtraction(files.extraction)]);
  if (text === null || !extraction) return null;
  return {
    text,
    indicators: extraction.targets.map(({ indicator, spans, evidence }) => ({ words: indicator, start: spans.indicator[0]?.start ?? evidence.start })),
  };
}

interface Hits {
  readonly named: SearchHit['hits'];
  readonly said: SearchHit['hits'];
}

const NOTHING: Hits = { named: [], said: [] };

/** One more than is told, so that it can be said that there are more. */
function hitsIn({ text, indicators }: ReadDocument, words: string): Hits {
  const named = indicators.flatMap(({ words: indicator, start }) =>
    placesOf(words, indicator, 1).map((place) => ({ kind: 'indicator' as const, start, ...around(indicator, place) })),
  );
  const said = placesOf(words, text, HITS_EACH + 1).map((place) => ({ kind: 'text' as const, start: place.start, ...around(text, place) }));
  return { named, said };
}

const around = (text: string, { start, end }: { readonly start: number; readonly end: number }) => ({
  before: text.slice(Math.max(0, start - AROUND), start).toWellFormed(),
  words: text.slice(start, end),
  after: text.slice(end, end + AROUND).toWellFormed(),
});
