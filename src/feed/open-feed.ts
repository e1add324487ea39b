/** The change feed of an output folder, derived from its ledger as far as that has grown: nothing of it is kept anywhere else. */
import { type FileHandle, open } from 'node:fs/promises';
import { readLines } from '../ledger/ledger-lines.ts';
import { digestOf } from '../write/digest-of.ts';
import type { FeedLine } from './feed-lines.ts';
import { openTelling } from './tell-feed.ts';

export interface Feed {
  /** Reads what the ledger has grown by. A ledger that is another one begins another feed. */
  readonly refresh: () => Promise<void>;
  /** Null where there is no ledger yet. */
  readonly id: () => string | null;
  /** By `seq`, from 1 on. */
  readonly lines: () => readonly FeedLine[];
}

/** Letters of the hash over the beginning of the ledger's first line, which bears the time when it was begun. */
const ID_LETTERS = 16;
const BEGINNING = 512;

/** `ledger`: its path. */
export function openFeed(ledger: string): Feed {
  let telling = openTelling();
  let lines: FeedLine[] = [];
  let id: string | null = null;
  let read = 0;

  function begin(): void {
    telling = openTelling();
    lines = [];
    id = null;
    read = 0;
  }

  async function refresh(): Promise<void> {
    const handle = await open(ledger, 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!handle) return begin();
    try {
      const { size } = await handle.stat();
      const present = await idOf(handle);
      if (size < read || id !== present) begin();
      id = present;
      const bytes = Buffer.alloc(size - read);
      await handle.read(bytes, 0, bytes.length, read);
      const { events, whole } = readLines(bytes);
      for (const event of events)
        for (const { at, cause, line } of telling(event)) lines.push({ feed: id ?? '', seq: lines.length + 1, at, cause, ...line } as FeedLine);
      read += whole;
    } finally {
      await handle.close();
    }
  }

  return { refresh, id: () => id, lines: () => lines };
}

/** Null where no line is whole yet. */
async function idOf(handle: FileHandle): Promise<string | null> {
  const bytes = Buffer.alloc(BEGINNING);
  const { bytesRead } = await handle.read(bytes, 0, BEGINNING, 0);
  const end = bytes.subarray(0, bytesRead).indexOf('\n');
  if (end < 0 && bytesRead < BEGINNING) return null;
  return digestOf(bytes.subarray(0, end < 0 ? BEGINNING : end).toString('latin1')).slice(0, ID_LETTERS);
}
