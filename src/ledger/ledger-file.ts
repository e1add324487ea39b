/** The ledger on the disk: read as far as it has grown, appended to by one writer at a time. */
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import pLimit from 'p-limit';
import { failpoint } from '../failpoint.ts';
import type { LedgerEvent } from './events.ts';
import { holdFile } from './held-file.ts';
import { lineOf, readLines } from './ledger-lines.ts';
import { type FileRecord, type LedgerState, tell } from './ledger-state.ts';

export interface Ledger {
  /** As far as it has been read. */
  readonly state: LedgerState;
  /** Reads what others have written since. */
  readonly refresh: () => Promise<void>;
  /**
   * Writes what the events add to what is known, calls `then` with nobody else writing, and gives the events that were written.
   * They are on the disk before `then` is called.
   */
  readonly append: (events: readonly LedgerEvent[], then?: () => Promise<void>) => Promise<readonly LedgerEvent[]>;
  /** Calls `work` with nobody else writing, and with all known that others have written. */
  readonly hold: <Outcome>(work: (held: HeldLedger) => Promise<Outcome>) => Promise<Outcome>;
}

export interface HeldLedger {
  readonly state: LedgerState;
  /** Gives the events that added something; they are on the disk then. */
  readonly write: (events: readonly LedgerEvent[]) => Promise<readonly LedgerEvent[]>;
}

export async function openLedger(path: string): Promise<Ledger> {
  const state = new Map<string, FileRecord>();
  let read = 0;
  /** Two that read at the same time would both count what they have read. */
  const inTurn = pLimit(1);

  /** What is known is what stands in the file: it is read again from its beginning. */
  function forget(): void {
    state.clear();
    read = 0;
  }

  /** Gives how many bytes stand in the file; those after `read` are a line that was never finished. */
  async function catchUp(handle: FileHandle): Promise<number> {
    const { size } = await handle.stat();
    if (size < read) forget();
    const bytes = Buffer.alloc(size - read);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, read);
    const { events, whole } = readLines(bytes.subarray(0, bytesRead));
    for (const event of events) tell(state, event);
    read += whole;
    return size;
  }

  async function refresh(): Promise<void> {
    const handle = await open(path, 'r').catch(absent);
    if (!handle) return forget();
    await catchUp(handle).finally(() => handle.close());
  }

  async function write(events: readonly LedgerEvent[], handle: FileHandle): Promise<readonly LedgerEvent[]> {
    const size = await catchUp(handle);
    const told = events.filter((event) => tell(state, event));
    if (told.length === 0) return told;
    try {
      failpoint('ledger:before-write');
      if (size > read) await handle.truncate(read);
      const bytes = Buffer.from(told.map(lineOf).join(''));
      await handle.appendFile(bytes);
      failpoint('ledger:after-write');
      failpoint('ledger:before-sync');
      await handle.datasync();
      failpoint('ledger:after-sync');
      read += bytes.length;
      return told;
    } catch (error) {
      forget();
      throw error;
    }
  }

  const hold: Ledger['hold'] = (work) =>
    inTurn(async () => {
      await mkdir(dirname(path), { recursive: true });
      const handle = await holdFile(path);
      try {
        await catchUp(handle);
        return await work({ state, write: (events) => write(events, handle) });
      } finally {
        await handle.close();
      }
    });

  return {
    state,
    hold,
    refresh: () => inTurn(refresh),
    append: (events, then = async () => {}) =>
      hold(async ({ write }) => {
        const told = await write(events);
        await then();
        return told;
      }),
  };
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
