/** The options of commands that read files: how much a file may ask for, and how many are read at the same time. */
import { type Command, InvalidArgumentError } from 'commander';
import { defaultLimits } from '../read/limits.ts';
import { defaultWidth, openReaders } from '../read/pool/open-readers.ts';
import { defaultMaxBytes, type ReadOptions } from '../read/read-source.ts';
import type { Shell } from './shell.ts';

export interface ReadingFlags {
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly maxSeconds: number;
  readonly maxMemory: number;
  readonly readers: number;
}

export type Reading = Required<Pick<ReadOptions, 'maxBytes' | 'limits' | 'readers'>>;

const MEBIBYTE = 1024 * 1024;

export function readingOptions(command: Command, { messages: { describe } }: Shell): Command {
  const { pages, milliseconds, memoryBytes } = defaultLimits;
  return command
    .option('--max-bytes <N>', describe.maxBytes, upTo(Number.MAX_SAFE_INTEGER), defaultMaxBytes)
    .option('--max-pages <N>', describe.maxPages, upTo(1_000_000), pages)
    .option('--max-seconds <N>', describe.maxSeconds, upTo(1_000_000), milliseconds / 1000)
    .option('--max-memory <MIB>', describe.maxMemory, upTo(1_000_000), memoryBytes / MEBIBYTE)
    .option('--readers <N>', describe.readers, upTo(64), defaultWidth());
}

/** Opens the readers for as long as the work lasts. */
export async function withReaders<Done>(flags: ReadingFlags, work: (reading: Reading) => Promise<Done>): Promise<Done> {
  const readers = openReaders({ width: flags.readers });
  const limits = { ...defaultLimits, pages: flags.maxPages, milliseconds: flags.maxSeconds * 1000, memoryBytes: flags.maxMemory * MEBIBYTE };
  try {
    return await work({ maxBytes: flags.maxBytes, limits, readers });
  } finally {
    await readers.close();
  }
}

const upTo =
  (most: number) =>
  (value: string): number => {
    if (!/^[1-9]\d{0,15}$/u.test(value) || Number(value) > most) throw new InvalidArgumentError('');
    return Number(value);
  };
