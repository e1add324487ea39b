/** Many small files dropped at once into a folder that is watched: each exactly once, and the memory of the watcher over time. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { putDocuments, type Random } from './documents.ts';
import { outcomeIn } from './outcome.ts';
import { startWatch } from './watch-process.ts';

export interface DropPlan {
  readonly folder: string;
  readonly documents: number;
  readonly random: Random;
}

const BETWEEN_LOOKS = 500;

export async function dropMany({ folder, documents, random }: DropPlan) {
  const [corpus, out] = [join(folder, 'corpus'), join(folder, 'extracted')];
  mkdirSync(corpus, { recursive: true });
  const { held, isRunning, end } = startWatch(folder);
  await after(10 * BETWEEN_LOOKS);
  const before = held();
  putDocuments(
    corpus,
    Array.from({ length: documents }, () => 300),
    random,
  );
  const begun = Date.now();
  /** At every tenth of the files. */
  const tenths: number[] = [];
  for (let done = 0; done < documents && isRunning(); ) {
    await after(BETWEEN_LOOKS);
    done = linesIn(join(out, 'ledger.ndjson'));
    while (tenths.length < Math.floor((10 * done) / documents)) tenths.push(held());
  }
  const seconds = (Date.now() - begun) / 1000;
  await end();
  const { events, files, strange } = outcomeIn(out);
  const once = new Set(events).size === documents && events.length === documents && files.size === documents * 2 && strange === 0;
  return { once, before, tenths, seconds };
}

const linesIn = (path: string): number => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0);
