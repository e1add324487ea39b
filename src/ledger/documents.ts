/** From files to documents: which files are one document, which of them gives the targets, what became of the others. */
import { standingName, versionName } from '../write/output-names.ts';
import type { Published } from './events.ts';
import { formatRank } from './formats.ts';
import type { FileRecord, LedgerState } from './ledger-state.ts';

export interface DocumentFile {
  readonly path: string;
  readonly sha256: string;
  readonly mediaType: Published['mediaType'];
  /** `superseded`: a later version in the same format stands; `withdrawn`: no longer in the folder. */
  readonly state: 'published' | 'rendition' | 'duplicate' | 'superseded' | 'withdrawn';
  /** The newest bytes of the file could not be read; this is what stands of earlier ones. */
  readonly stale: boolean;
  /** Its targets are not those of the file that gives them. */
  readonly conflict: boolean;
}

/** What a file said before other bytes took its name. */
export interface DocumentVersion {
  readonly path: string;
  readonly sha256: string;
  readonly modifiedAt: string;
  /** Where its extraction is kept, beside the index. */
  readonly extraction: string;
}

export interface DocumentRow {
  readonly id: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly place: string | null;
  readonly title: string | null;
  readonly about: string | null;
  /** `withdrawn`: none of its files is in the folder any more. */
  readonly state: 'published' | 'withdrawn';
  /** The file that gives the targets. */
  readonly path: string;
  /** Where its extraction lies, beside the index. */
  readonly extraction: string;
  readonly targets: number;
  readonly doubtful: number;
  readonly rules: string;
  /** None where another document has the name of each. */
  readonly files: readonly DocumentFile[];
  /** Superseded, oldest first. */
  readonly versions: readonly DocumentVersion[];
}

export interface Known {
  readonly path: string;
  readonly record: FileRecord;
  readonly published: Published;
}

/** One row a document, by the path that gives its targets. Depends on what the events say and not on their order. */
export function documentRows(state: LedgerState): readonly DocumentRow[] {
  const files = Map.groupBy([...state].flatMap(knownFile), ({ published }) => published.document.id);
  const earlier = Map.groupBy(
    [...state.values()].flatMap(({ replaced }) => replaced),
    ({ document }) => document.id,
  );
  const copies = copiesByOriginal(state);
  const ids = new Set([...files.keys(), ...earlier.keys()]);
  return [...ids].map((id) => rowOf(files.get(id) ?? [], earlier.get(id) ?? [], state, copies)).sort((a, b) => compare(a.path, b.path) || compare(a.id, b.id));
}

const knownFile = ([path, record]: [string, FileRecord]): Known[] => (record.published ? [{ path, record, published: record.published }] : []);

function rowOf(known: readonly Known[], earlier: readonly Published[], state: LedgerState, copies: ReadonlyMap<string, readonly string[]>): DocumentRow {
  const sorted = known.toSorted(byPrecedence);
  const versions = versionsAmong(earlier, sorted);
  const [first] = sorted;
  const published = first?.published ?? (versions.at(-1) as Published);
  const { id, type, number, issuer, issuedOn, place, title, about } = published.document;
  const { targets, doubtful, generator } = published;
  const files = sorted.flatMap((file, index) => {
    const newest = sorted.find((each) => formatRank(each.published) === formatRank(file.published)) as Known;
    return [fileOf(file, index === 0, newest, published), ...copiesOf(file, state, copies)];
  });
  return {
    id,
    type,
    number,
    issuer,
    issuedOn,
    place,
    title,
    about,
    state: !first || first.record.withdrawn ? 'withdrawn' : 'published',
    path: first?.path ?? published.path,
    extraction: first ? standingName(first.published.path) : keptAt(published),
    targets,
    doubtful,
    rules: generator.rules,
    files,
    versions: versions.map((each) => ({ path: each.path, sha256: each.sha256, modifiedAt: each.modifiedAt, extraction: keptAt(each) })),
  };
}

/** Of the files of one document, the one that gives its targets. */
export const givingFile = (known: readonly Known[]): Known | null => known.toSorted(byPrecedence)[0] ?? null;

/** A version that stands in a file is none of the past; one that stood twice is one. */
function versionsAmong(earlier: readonly Published[], files: readonly Known[]): readonly Published[] {
  const standing = new Set(files.map(({ published }) => published.text));
  const past = earlier.filter(({ text }) => !standing.has(text)).toSorted((a, b) => compare(a.modifiedAt, b.modifiedAt) || compare(a.path, b.path));
  return [...new Map(past.map((each) => [each.text, each])).values()];
}

const keptAt = ({ path, sha256 }: Published): string => `${versionName(path, sha256)}.json`;

/** What is in the folder, then what could be read last, then the better format, then the later version. */
const byPrecedence = (a: Known, b: Known): number =>
  Number(a.record.withdrawn) - Number(b.record.withdrawn) ||
  Number(a.record.failed !== null) - Number(b.record.failed !== null) ||
  formatRank(a.published) - formatRank(b.published) ||
  compare(b.published.modifiedAt, a.published.modifiedAt) ||
  compare(a.path, b.path);

function fileOf({ path, record, published }: Known, isFirst: boolean, newest: Known, first: Published): DocumentFile {
  const isCurrent = newest.path === path || newest.published.text === published.text;
  const state = record.withdrawn ? 'withdrawn' : isFirst ? 'published' : isCurrent ? 'rendition' : 'superseded';
  const { sha256, mediaType, said } = published;
  return { path, sha256, mediaType, state, stale: record.failed !== null, conflict: state === 'rendition' && said !== first.said };
}

/** By the name that the original has now. */
function copiesByOriginal(state: LedgerState): ReadonlyMap<string, readonly string[]> {
  const renamed = new Map([...state].flatMap(([path, { formerly }]) => formerly.map((name) => [name, path] as const)));
  const copies = [...state].filter(([, { copyOf }]) => copyOf !== null).map(([path, { copyOf }]) => ({ path, of: copyOf as string }));
  const grouped = Map.groupBy(copies, ({ of }) => (state.has(of) ? of : (renamed.get(of) ?? of)));
  return new Map([...grouped].map(([of, group]) => [of, group.map(({ path }) => path).sort(compare)]));
}

const copiesOf = ({ path, published }: Known, state: LedgerState, copies: ReadonlyMap<string, readonly string[]>): DocumentFile[] =>
  (copies.get(path) ?? []).map((copy) => ({
    path: copy,
    sha256: published.sha256,
    mediaType: published.mediaType,
    state: state.get(copy)?.withdrawn ? 'withdrawn' : 'duplicate',
    stale: false,
    conflict: false,
  }));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
