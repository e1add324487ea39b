/** The one state of every file of the folder, from what lies there, what the ledger says, and where the queues have it. Touches nothing. */
import { isDeepStrictEqual } from 'node:util';
import { documentRows } from '../ledger/documents.ts';
import type { FileRecord, LedgerState } from '../ledger/ledger-state.ts';
import type { Generator } from '../write/compose.ts';
import type { FolderFile } from './folder-files.ts';

export const fileStates = ['published', 'rendition', 'duplicate', 'superseded', 'waiting', 'reading', 'extracting', 'failed', 'ignored'] as const;
export type FileState = (typeof fileStates)[number];

/** Not yet done. */
export const openStates: readonly FileState[] = ['waiting', 'reading', 'extracting'];

export interface SeenFile extends FolderFile {
  /** Null where it cannot be read. */
  readonly sha256: string | null;
  /** Its extraction lies in its place and was read by the readers that are here now. */
  readonly isThere: boolean;
}

export interface StatedFile {
  readonly path: string;
  readonly state: FileState;
  readonly since: string;
  /** The code of what went wrong. */
  readonly reason: string | null;
}

/** What is known beside the files. */
export interface Known {
  readonly state: LedgerState;
  readonly generator: Generator;
  /** By name: what the queues have in hand. */
  readonly inHand: ReadonlyMap<string, FileState>;
}

export function statesOf(files: readonly SeenFile[], { state, generator, inHand }: Known): readonly StatedFile[] {
  const inRow = new Map(documentRows(state).flatMap((row) => row.files.map((file) => [file.path, file.state] as const)));
  const times = new Map<string, number>();
  for (const { name, isIgnored } of files) if (!isIgnored) times.set(name, (times.get(name) ?? 0) + 1);

  function known({ name, sha256, isThere }: SeenFile, record: FileRecord): FileState {
    const { published, failed, copyOf, withdrawn } = record;
    if (withdrawn) return 'waiting';
    if (copyOf !== null) return sha256 !== null && state.get(copyOf)?.published?.sha256 === sha256 ? 'duplicate' : 'waiting';
    if (failed) return failed.sha256 === sha256 && isDeepStrictEqual(failed.generator, generator) ? 'failed' : 'waiting';
    if (!published || published.sha256 !== sha256 || !isThere || !isDeepStrictEqual(published.generator, generator)) return 'waiting';
    const row = inRow.get(name);
    return row === undefined || row === 'withdrawn' ? 'published' : row;
  }

  return files.map((file): StatedFile => {
    const { name, isIgnored } = file;
    const said = (state: FileState, reason: string | null = null): StatedFile => ({ path: name, state, since: file.since.toISOString(), reason });
    if (isIgnored) return said('ignored');
    if ((times.get(name) ?? 0) > 1) return said('failed', 'name-clash');
    const held = inHand.get(name);
    const record = state.get(name);
    if (held) return said(held);
    if (!record) return said('waiting');
    const found = known(file, record);
    return said(found, found === 'failed' ? (record.failed?.code ?? null) : null);
  });
}
