/** The same documents by one, two and four workers, on either runner, in any order: the same bytes and the same events. */
import { join } from 'node:path';
import { PAGE, pagesOf, putDocuments, type Random } from './documents.ts';
import { differenceOf, outcomeIn } from './outcome.ts';
import { inProcess, onRedis } from './runs.ts';

export interface WidthsPlan {
  readonly folder: string;
  readonly url: string;
  readonly documents: number;
  readonly mostPages: number;
  readonly random: Random;
}

/** How each differs from one worker in process, by name. */
export async function compareWidths({ folder, url, documents, mostPages, random }: WidthsPlan) {
  const corpus = join(folder, 'corpus');
  const sizes = Array.from({ length: documents }, () => pagesOf(mostPages, random) * PAGE);
  // One of a hundred gives an error file.
  putDocuments(
    corpus,
    sizes.map((size, index) => (index % 100 === 99 ? 0 : size)),
    random,
  );
  const differences: Record<string, object> = {};
  const clean = join(folder, 'alone 1');
  await inProcess({ corpus, out: clean }, 1);
  const expected = outcomeIn(clean);
  for (const width of [1, 2, 4]) {
    for (const [runner, run] of [
      ['alone', inProcess],
      ['on Redis', onRedisWith(url)],
    ] as const) {
      const out = join(folder, `${runner} ${width} shuffled`);
      await run({ corpus, out, random }, width);
      differences[`${runner} ${width}`] = differenceOf(outcomeIn(out), expected);
    }
  }
  return { files: expected.files.size, events: expected.events.length, differences };
}

const onRedisWith = (url: string) => (run: Parameters<typeof onRedis>[0], width: number) => onRedis(run, url, width);
