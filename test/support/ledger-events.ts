/** Events of the ledger for tests, short to write. */
import { createHash } from 'node:crypto';
import type { LedgerEvent, Published } from '../../src/ledger/events.ts';

export const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');

const at = '2026-11-22T08:00:00.000Z';
export const generator = { name: 'percent', version: '1.0.0', rules: hashOf('rules') };

interface Said {
  readonly number?: string | null;
  readonly bytes?: string;
  readonly text?: string;
  readonly said?: string;
  readonly modifiedAt?: string;
  readonly mediaType?: string;
  readonly recognised?: boolean;
}

export function published(path: string, { number = null, bytes = path, text = bytes, said = text, ...rest }: Said = {}): Published {
  const id = `doc-${hashOf(number ?? text).slice(0, 20)}`;
  return {
    event: 'published',
    at,
    path,
    sha256: hashOf(bytes),
    modifiedAt: at,
    mediaType: 'text/plain',
    recognised: false,
    generator,
    readBy: [{ name: 'muctieu-text', version: '0.1.0', pages: null }],
    document: { id, type: 'Kế hoạch', number, issuer: null, issuedOn: null, place: null, title: null, about: null },
    targets: 1,
    warnings: 0,
    doubtful: 0,
    said: hashOf(said),
    extraction: hashOf(`${path} ${text}`),
    text: hashOf(text),
    review: null,
    ...rest,
  };
}

export const failed = (path: string, bytes: string, code = 'file-empty'): LedgerEvent => ({
  event: 'failed',
  at,
  path,
  sha256: hashOf(bytes),
  code,
  detail: '',
  generator,
});
export const copied = (path: string, of: string): LedgerEvent => ({ event: 'copied', at, path, sha256: hashOf(of), of });
export const moved = (from: string, path: string): LedgerEvent => ({ event: 'moved', at, path, sha256: hashOf(from), from });
export const withdrawn = (path: string): LedgerEvent => ({ event: 'withdrawn', at, path, sha256: hashOf(path) });
