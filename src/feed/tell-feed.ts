/** From the events of the ledger to the lines of the feed: pure, the same events give the same lines. */
import { givingFile } from '../ledger/documents.ts';
import type { LedgerEvent } from '../ledger/events.ts';
import { type FileRecord, tell } from '../ledger/ledger-state.ts';
import { changedFields, idOfDigest, withChange } from '../ledger/target-digests.ts';
import { type Cause, documentFields, type FeedLine } from './feed-lines.ts';

/** A document as consumers know it. */
interface Seen {
  readonly path: string;
  readonly head: Readonly<Record<(typeof documentFields)[number], string | null>>;
  /** Digests by id. */
  readonly targets: ReadonlyMap<string, string>;
}

type Unstamped = FeedLine extends infer Line ? (Line extends FeedLine ? Omit<Line, 'feed' | 'seq' | 'at' | 'cause'> : never) : never;

/** What each event tells consumers, in order; events are told one after the other. */
export function openTelling(): (event: LedgerEvent) => readonly { readonly at: string; readonly cause: Cause; readonly line: Unstamped }[] {
  const state = new Map<string, FileRecord>();
  /** Of each extraction that was ever published, by the digest of its bytes: an earlier one may come back. */
  const digests = new Map<string, readonly string[]>();
  const paths = new Map<string, Set<string>>();
  const seen = new Map<string, Seen>();

  const documentAt = (path: string): string | null => state.get(path)?.published?.document.id ?? null;

  /** Documents whose files an event may have changed. */
  function touchedBy(event: LedgerEvent): ReadonlySet<string> {
    const around = [event.path, ...('from' in event ? [event.from] : [])];
    const before = around.flatMap((path) => documentAt(path) ?? []);
    keepDigests(event);
    if (!tell(state, event)) return new Set();
    const after = around.flatMap((path) => {
      const id = documentAt(path);
      if (id !== null) paths.set(id, (paths.get(id) ?? new Set()).add(path));
      return id ?? [];
    });
    return new Set([...before, ...after]);
  }

  function keepDigests(event: LedgerEvent): void {
    if (event.event === 'published') digests.set(event.extraction, event.says ?? []);
    if (event.event !== 'reviewed') return;
    const standing = state.get(event.path)?.published;
    const known = digests.get(standing?.extraction ?? '') ?? [];
    digests.set(event.extraction, event.says ? withChange(known, event.says) : known);
  }

  function present(id: string): Seen | null {
    const known = [...(paths.get(id) ?? [])].flatMap((path) => {
      const record = state.get(path);
      return record?.published && record.published.document.id === id ? [{ path, record, published: record.published }] : [];
    });
    const first = givingFile(known);
    if (!first || first.record.withdrawn) return null;
    const { type, number, issuer, issuedOn, place, title, about } = first.published.document;
    const targets = new Map((digests.get(first.published.extraction) ?? []).map((digest) => [idOfDigest(digest), digest]));
    return { path: first.path, head: { path: first.path, type, number, issuer, issuedOn, place, title, about }, targets };
  }

  return (event) => {
    const cause = causeOf(event, state.get(event.path));
    return [...touchedBy(event)].sort().flatMap((id) => {
      const [before, after] = [seen.get(id) ?? null, present(id)];
      if (after) seen.set(id, after);
      else seen.delete(id);
      return difference(id, before, after).map((line) => ({ at: event.at, cause, line }));
    });
  };
}

function causeOf(event: LedgerEvent, before: FileRecord | undefined): Cause {
  if (event.event === 'reviewed') return 'correction';
  if (event.event === 'withdrawn') return 'deletion';
  return event.event === 'published' && before?.published?.sha256 === event.sha256 && !before.withdrawn ? 'new-rules' : 'new-file';
}

function difference(document: string, before: Seen | null, after: Seen | null): readonly Unstamped[] {
  const path = (after ?? before)?.path;
  if (path === undefined) return [];
  const head = headLine(document, path, before, after);
  const targets = [...new Set([...(before?.targets.keys() ?? []), ...(after?.targets.keys() ?? [])])].flatMap((target): Unstamped[] => {
    const [was, is] = [before?.targets.get(target), after?.targets.get(target)];
    if (was === is) return [];
    const event = was === undefined ? 'added' : is === undefined ? 'withdrawn' : 'changed';
    return [{ kind: 'target', event, document, path, target, fields: was !== undefined && is !== undefined ? [...changedFields(was, is)] : [] }];
  });
  // A target is never told of before its document, nor after it is gone.
  return after ? [...head, ...targets] : [...targets, ...head];
}

function headLine(document: string, path: string, before: Seen | null, after: Seen | null): readonly Unstamped[] {
  if (!before || !after) return [{ kind: 'document', event: after ? 'added' : 'withdrawn', document, path, fields: [] }];
  const fields = documentFields.filter((name) => before.head[name] !== after.head[name]);
  return fields.length === 0 ? [] : [{ kind: 'document', event: 'changed', document, path, fields }];
}
