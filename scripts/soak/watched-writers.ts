/** A watcher over slow writers, twice: files that come while it runs, and files that are being written as it starts. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Random } from './documents.ts';
import { type HalfWritten, writeSlowly } from './half-written.ts';
import { startWatch } from './watch-process.ts';

export interface WatchedWritersPlan {
  readonly folder: string;
  /** Files of each kind of writer, in each of the two runs. */
  readonly each: number;
  readonly random: Random;
}

/** Milliseconds: the default of the watcher, and what it needs to start. */
const STABLE = 1000;
const START = 5000;

export async function watchHalfWritten({ folder, each, random }: WatchedWritersPlan): Promise<Readonly<Record<'running' | 'starting', HalfWritten>>> {
  const run = async (name: string, before: number): Promise<HalfWritten> => {
    const cwd = join(folder, name);
    const corpus = join(cwd, 'corpus');
    mkdirSync(corpus, { recursive: true });
    const writing = after(before).then(() => writeSlowly({ corpus, out: join(cwd, 'extracted'), each, stableMs: STABLE, random }));
    const { end } = startWatch(cwd);
    const outcome = await writing;
    await end();
    return outcome;
  };
  return { running: await run('running', START), starting: await run('starting', 0) };
}
