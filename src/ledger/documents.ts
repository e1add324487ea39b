/** From files to documents: which files are one document, which of them gives the targets, what became of the others. */
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
  /** The file that gives the targets; its extraction lies beside the index under the same name with ".json". */
  readonly path: string;
  readonly targets: number;
  readonly doubtful: number;
  readonly rules: string;
  readonly files: readonly DocumentFile[];
}

interface Known {
  readonly path: string;
  readonly record: FileRecord;
  readonly published: Published;
}

/** One row a document, by the path that gives its targets. Depends on what the events say and not on their order. */
export function documentRows(state: LedgerState): readonly DocumentRow[] {
  const byDocument = new Map<string, Known[]>();
  const copies = new Map<string, string[]>();
  for (const [path, record] of state) {
    if (record.copyOf !== null) copies.set(record.copyOf, [...(copies.get(record.copyOf) ?? []), path]);
    else if (record.published) {
      const { id } = record.published.document;
      byDocument.set(id, [...(byDocument.get(id) ?? []), { path, record, published: record.published }]);
    }
  }
  return [...byDocument.values()].map((known) => rowOf(known, state, copies)).sort((a, b) => compare(a.path, b.path));
}

function rowOf(known: readonly Known[], state: LedgerState, copies: ReadonlyMap<string, readonly string[]>): DocumentRow {
  const [first, ...others] = known.toSorted(byPrecedence) as [Known, ...Known[]];
  const { id, type, number, issuer, issuedOn, place, title, about } = first.published.document;
  const { targets, doubtful, generator } = first.published;
  const files = [first, ...others].flatMap((file, index, all) => {
    const newest = all.find((each) => formatRank(each.published) === formatRank(file.published)) as Known;
    return [fileOf(file, index === 0, newest, first.published), ...copiesOf(file, state, copies)];
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
    state: first.record.withdrawn ? 'withdrawn' : 'published',
    path: first.path,
    targets,
    doubtful,
    rules: generator.rules,
    files,
  };
}

/** What is in the folder, then the better format, then the later version. */
const byPrecedence = (a: Known, b: Known): number =>
  Number(a.record.withdrawn) - Number(b.record.withdrawn) ||
  formatRank(a.published) - formatRank(b.published) ||
  compare(b.published.modifiedAt, a.published.modifiedAt) ||
  compare(a.path, b.path);

function fileOf({ path, record, published }: Known, isFirst: boolean, newest: Known, first: Published): DocumentFile {
  const isCurrent = newest.path === path || newest.published.text === published.text;
  const state = record.withdrawn ? 'withdrawn' : isFirst ? 'published' : isCurrent ? 'rendition' : 'superseded';
  const { sha256, mediaType, said } = published;
  return { path, sha256, mediaType, state, stale: record.failed !== null, conflict: state === 'rendition' && said !== first.said };
}

const copiesOf = ({ path, published }: Known, state: LedgerState, copies: ReadonlyMap<string, readonly string[]>): DocumentFile[] =>
  (copies.get(path) ?? []).toSorted(compare).map((copy) => ({
    path: copy,
    sha256: published.sha256,
    mediaType: published.mediaType,
    state: state.get(copy)?.withdrawn ? 'withdrawn' : 'duplicate',
    stale: false,
    conflict: false,
  }));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
