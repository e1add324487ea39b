/** Pools whose processes do what the files say, and what is to be known of processes. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import type { Result } from '../../src/issue.ts';
import type { ReadDocument } from '../../src/read/blocks.ts';
import { defaultLimits, type ReadLimits } from '../../src/read/limits.ts';
import { openReaders, type Readers, type ReadersOptions } from '../../src/read/pool/open-readers.ts';
import type { ReadRequest } from '../../src/read/read-document.ts';

export const obedient = resolve('test/support/readers/obedient.ts');

/** Closed after the test. */
export function openObedient(options: Omit<ReadersOptions, 'program'>): Readers {
  const readers = openReaders({ ...options, program: obedient });
  onTestFinished(readers.close);
  return readers;
}

export const tightLimits: ReadLimits = { ...defaultLimits, memoryBytes: 300 * 1024 * 1024, milliseconds: 60_000 };

export const requestFor = (text: string, limits: Partial<ReadLimits> = {}): ReadRequest => ({
  bytes: Buffer.from(text),
  mediaType: 'application/pdf',
  shown: 'a.pdf',
  limits: { ...tightLimits, ...limits },
});

export async function issueOrText(reading: Promise<Result<ReadDocument>>) {
  const read = await reading;
  if (!read.ok) return { code: read.issue.code, detail: read.issue.detail };
  return read.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
}

/** One that has ended and that nobody has asked for its end does not run. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

export const untilGone = (pids: readonly number[]): Promise<void> =>
  vi.waitFor(() => expect(pids.filter(isRunning)).toEqual([]), { timeout: 20_000, interval: 50 });
