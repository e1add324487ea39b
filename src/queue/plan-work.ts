/** Decides what is to be done about the files of a folder, from their bytes and what the ledger says of them. Touches nothing. */
import type { LedgerEvent } from '../ledger/events.ts';
import type { FileRecord, LedgerState } from '../ledger/ledger-state.ts';
import type { Job } from './job.ts';

/** A file as it was found; its bytes have been hashed where they can be read. */
export interface TakenFile extends Omit<Job, 'from'> {
  readonly mediaType: string;
}

interface HashedFile extends TakenFile {
  readonly sha256: string;
}

const isHashed = (file: TakenFile): file is HashedFile => file.sha256 !== null;

export interface Work {
  /** To be read, extracted, published. */
  readonly jobs: readonly Job[];
  /** What needs no reading. */
  readonly events: readonly Unstamped[];
  /** Stand as they are. */
  readonly standing: readonly TakenFile[];
  /** Could not be read, and neither the file nor the rules have changed. */
  readonly hopeless: readonly TakenFile[];
}

type Copied = Omit<Extract<LedgerEvent, { event: 'copied' }>, 'at'>;
type Withdrawn = Omit<Extract<LedgerEvent, { event: 'withdrawn' }>, 'at'>;
export type Unstamped = Copied | Withdrawn;

export interface Judgement {
  /** All files of the folder are among `files` and `others`: what the ledger knows and is not there has been taken away. */
  readonly whole: boolean;
  /** Names of files that lie in the folder too, and of which nothing is asked. */
  readonly others?: ReadonlySet<string>;
  /** Names of files and folders that are there and could not be looked into. */
  readonly unseen?: readonly string[];
  /** The extraction that the record speaks of lies whole in its place and would come out the same. */
  readonly stands: (record: FileRecord, file: TakenFile) => boolean;
  /** The failure that the record speaks of would come out the same. */
  readonly wouldFail: (record: FileRecord, file: TakenFile) => boolean;
}

/** `files`: no two of one name. The outcome does not depend on their order. */
export function planWork(files: readonly TakenFile[], state: LedgerState, { whole, others = new Set(), unseen = [], stands, wouldFail }: Judgement): Work {
  const present = new Map(files.toSorted(byName).map((file) => [file.name, file]));
  const holders = holdersAmong([...present.values()].filter(isHashed), state, others);
  const closed = [...unseen, ...[...present.values()].filter((file) => !isHashed(file)).map(({ name }) => name)];
  const isUnseen = (path: string): boolean => others.has(path) || closed.some((name) => path === name || path.startsWith(`${name}/`));
  const gone = whole ? [...state].filter(([path, record]) => !present.has(path) && !record.withdrawn && !isUnseen(path)) : [];
  const left = leftBehind(present, state, others);
  const jobs: Job[] = [];
  const events: Unstamped[] = [];
  const standing: TakenFile[] = [];
  const hopeless: TakenFile[] = [];
  const moved = new Set<string>();

  for (const file of present.values()) {
    const record = state.get(file.name);
    if (!isHashed(file)) {
      jobs.push({ ...file, from: null });
      continue;
    }
    const holder = holders.get(keyOf(file)) as string;
    if (holder !== file.name) {
      if (record?.copyOf !== holder || record.withdrawn) events.push({ event: 'copied', path: file.name, sha256: file.sha256, of: holder });
      else standing.push(file);
    } else if (record && !record.withdrawn && stands(record, file)) standing.push(file);
    else if (record && !record.withdrawn && wouldFail(record, file)) hopeless.push(file);
    else {
      const isItsOwn = record?.published && keyOf(record.published) === keyOf(file);
      const from = isItsOwn ? null : (left.get(keyOf(file)) ?? null);
      if (from !== null) moved.add(from);
      jobs.push({ ...file, from: from === file.name ? null : from });
    }
  }
  for (const [path, { published, failed, copyOf }] of gone) {
    const of = published ?? (copyOf === null ? null : state.get(copyOf)?.published);
    const sha256 = failed?.sha256 ?? of?.sha256 ?? null;
    if (!moved.has(path)) events.push({ event: 'withdrawn', path, sha256 });
  }
  return { jobs, events, standing, hopeless };
}

interface Keyed {
  readonly sha256: string;
  readonly mediaType: string;
}

/** The same bytes under another type are read in another way. */
const keyOf = ({ sha256, mediaType }: Keyed): string => `${sha256} ${mediaType}`;

/** Where extractions lie whose bytes are no longer under their name, whether it is free or another file has it. */
function leftBehind(present: ReadonlyMap<string, TakenFile>, state: LedgerState, others: ReadonlySet<string>): ReadonlyMap<string, string> {
  const left = new Map<string, string>();
  const records = [...state].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, { replaced }] of records) for (const each of replaced) left.set(keyOf(each), path);
  for (const [path, { published }] of records) {
    const file = present.get(path);
    if (published && !others.has(path) && (!file || (isHashed(file) && keyOf(file) !== keyOf(published)))) left.set(keyOf(published), path);
  }
  return left;
}

/** By bytes and type: the file that has the extraction already, else the first by name. */
function holdersAmong(files: readonly HashedFile[], state: LedgerState, others: ReadonlySet<string>): ReadonlyMap<string, string> {
  const asked = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  const holders = new Map<string, string>();
  for (const [path, { published, failed, copyOf, withdrawn }] of state) {
    if (!published || copyOf !== null || withdrawn) continue;
    const has = asked.has(path) ? published.sha256 === asked.get(path) : others.has(path) && failed === null;
    const held = holders.get(keyOf(published));
    if (has && (held === undefined || path < held)) holders.set(keyOf(published), path);
  }
  for (const file of files) if (!holders.has(keyOf(file))) holders.set(keyOf(file), file.name);
  return holders;
}

const byName = (a: TakenFile, b: TakenFile): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
