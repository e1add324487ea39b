/** Files that are being written while a watcher looks on: which of them it took before they were whole. */
import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Random } from './documents.ts';
import { eventsIn } from './events-in.ts';

export interface HalfWrittenPlan {
  readonly corpus: string;
  readonly out: string;
  /** Of each kind of writer. */
  readonly each: number;
  /** Of the watcher, in milliseconds. */
  readonly stableMs: number;
  readonly random: Random;
}

export interface HalfWritten {
  readonly files: number;
  /** Whose writers paused less than the stability time, as the clock says: on a machine that halts them it is not all. */
  readonly steady: number;
  /** Of these, what was taken that no writer meant to leave there. */
  readonly partial: readonly string[];
}

type Pause = (written: () => void) => Promise<void>;
type Writer = (path: string, parts: readonly Buffer[], pause: Pause) => Promise<void>;

const PARTS = 6;
export const partsOf = (name: string): readonly Buffer[] => Array.from({ length: PARTS }, (_, i) => Buffer.from(`tỷ lệ xã ${name} phần ${i} đạt ${i + 10}%\n`));
export const hashOf = (parts: readonly Buffer[]): string => createHash('sha256').update(Buffer.concat(parts)).digest('hex');

/** `reserved`: bytes that the file is given before the first is written. */
export async function writeInPlace(path: string, parts: readonly Buffer[], pause: Pause, reserved: number): Promise<void> {
  const file = openSync(path, 'w');
  if (reserved > 0) ftruncateSync(file, reserved);
  let at = 0;
  for (const part of parts) {
    await pause(() => writeSync(file, part, 0, part.length, at));
    at += part.length;
  }
  closeSync(file);
}

const writers: Readonly<Record<string, Writer>> = {
  'slow writer': (path, parts, pause) => writeInPlace(path, parts, pause, 0),
  'full size reserved first': (path, parts, pause) => writeInPlace(path, parts, pause, Buffer.concat(parts).length),
  'replaced in place': async (path, parts, pause) => {
    await writeInPlace(path, parts.toReversed(), pause, 0);
    await writeInPlace(path, parts, pause, 0);
  },
  'renamed in': async (path, parts, pause) => {
    await writeInPlace(`${path}.part`, parts, pause, 0);
    renameSync(`${path}.part`, path);
  },
};

/** Ends when the last event of each file is of its last bytes. */
export async function writeSlowly({ corpus, out, each, stableMs, random }: HalfWrittenPlan): Promise<HalfWritten> {
  const names = Object.keys(writers).flatMap((kind) => Array.from({ length: each }, (_, i) => `${kind} ${i}.txt`));
  const steady = new Set(names);
  const written = names.map(async (name) => {
    let last = Number.POSITIVE_INFINITY;
    const pause: Pause = async (write) => {
      const begun = performance.now();
      write();
      if (performance.now() - last >= stableMs) steady.delete(name);
      last = begun;
      await after(stableMs * (0.2 + 0.5 * random()));
    };
    await (writers[name.replace(/ \d+\.txt$/u, '')] as Writer)(join(corpus, name), partsOf(name), pause);
  });
  await Promise.all(written);
  while (!isWhole(out, names)) await after(stableMs / 4);
  const partial = eventsIn(out).filter(({ event, path, sha256 }) => {
    const parts = partsOf(path);
    return steady.has(path) && (event !== 'published' || ![parts, parts.toReversed()].some((whole) => hashOf(whole) === sha256));
  });
  return { files: names.length, steady: steady.size, partial: partial.map(({ event, path }) => `${event} ${path}`) };
}

function isWhole(out: string, names: readonly string[]): boolean {
  const last = new Map(eventsIn(out).map(({ path, sha256 }) => [path, sha256]));
  return names.every((name) => last.get(name) === hashOf(partsOf(name)));
}
