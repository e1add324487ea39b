/** What the ledger says in the end: its events told one after the other. */
import { isDeepStrictEqual } from 'node:util';
import type { LedgerEvent, Published, PublishedEvent } from './events.ts';

type Failed = Extract<LedgerEvent, { event: 'failed' }>;
type Moved = Extract<LedgerEvent, { event: 'moved' }>;

/** The last word on one file. */
export interface FileRecord {
  /** The extraction that stands at its place; null where none was ever made. */
  readonly published: Published | null;
  /** Why there is no newer one. */
  readonly failed: Failed | null;
  /** The file of the same bytes that has the extraction. */
  readonly copyOf: string | null;
  /** It is no longer in the folder. */
  readonly withdrawn: boolean;
  /** Extractions that stood at this place before the file was replaced, oldest first. */
  readonly replaced: readonly Published[];
  /** Names that the file had before, oldest first. */
  readonly formerly: readonly string[];
}

/** By path, in the order in which files were first told of. */
export type LedgerState = ReadonlyMap<string, FileRecord>;

const unknown: FileRecord = { published: null, failed: null, copyOf: null, withdrawn: false, replaced: [], formerly: [] };

/** Changes `state`. False, and nothing changed, where the event says what is known. */
export function tell(state: Map<string, FileRecord>, event: LedgerEvent): boolean {
  const before = state.get(event.path) ?? unknown;
  if (event.event === 'moved') return move(state, event);
  const after = recordAfter(before, event);
  if (isDeepStrictEqual(untimed(after), untimed(before))) return false;
  state.set(event.path, after);
  return true;
}

function recordAfter(before: FileRecord, event: Exclude<LedgerEvent, { event: 'moved' }>): FileRecord {
  switch (event.event) {
    case 'published':
      return { ...before, published: withoutDigests(event), failed: null, copyOf: null, withdrawn: false, replaced: replacedBy(event, before) };
    case 'reviewed': {
      const { event: _event, at: _at, says: _says, ...since } = event;
      return before.published?.sha256 === event.sha256 ? { ...before, published: { ...before.published, ...since } } : before;
    }
    case 'failed':
      return { ...before, failed: event, copyOf: null, withdrawn: false };
    case 'copied':
      return { ...before, published: null, failed: null, copyOf: event.of, withdrawn: false, replaced: displaced(before, event.sha256) };
    case 'withdrawn':
      return { ...before, withdrawn: true };
  }
}

/** Who wants to know what targets said reads the events themselves. */
function withoutDigests({ says: _says, ...published }: PublishedEvent): Published {
  return published;
}

/** The same text read anew by other rules or readers is no version of its own. */
const replacedBy = (event: PublishedEvent, before: FileRecord): readonly Published[] =>
  before.published?.text === event.text ? before.replaced : displaced(before, event.sha256);

/** What stood before other bytes came. */
const displaced = ({ published, replaced }: FileRecord, sha256: string): readonly Published[] =>
  [...replaced, ...(published ? [published] : [])].filter((each) => each.sha256 !== sha256);

/** Of two files that changed names the first to be told of takes the other's place; the other is found among what it replaced. */
function move(state: Map<string, FileRecord>, { from, path, sha256 }: Moved): boolean {
  const source = state.get(from);
  const published = source?.published?.sha256 === sha256 ? source.published : source?.replaced.find((each) => each.sha256 === sha256);
  if (!source || !published || from === path) return false;
  const whole = published === source.published && source.failed === null;
  if (whole) state.delete(from);
  else
    state.set(from, {
      ...source,
      published: source.published === published ? null : source.published,
      replaced: displaced({ ...source, published: null }, sha256),
    });
  const replaced = [...displaced(state.get(path) ?? unknown, sha256), ...(whole ? source.replaced : [])];
  const formerly = [...(whole ? source.formerly : []), from].filter((name) => name !== path);
  state.set(path, { published, failed: null, copyOf: null, withdrawn: false, replaced, formerly });
  return true;
}

const untimed = ({ published, failed, ...rest }: FileRecord): unknown => ({ ...rest, published: withoutTime(published), failed: withoutTime(failed) });

const withoutTime = (event: Published | Failed | null): unknown => event && { ...event, at: '' };
