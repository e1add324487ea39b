/** What is published, in memory: each document's extraction, each target as the API gives it, in the order of ids. */
import { type Filter, filterSchema, wantedBy } from '../../export/filter.ts';
import { readPublished } from '../../export/read-published.ts';
import { documentRows } from '../../ledger/documents.ts';
import type { Ledger } from '../../ledger/ledger-file.ts';
import type { Extraction, Target } from '../../validate/schema.ts';
import { digestOf } from '../../write/digest-of.ts';

export interface IndexedTarget {
  readonly target: Target;
  readonly document: IndexedDocument;
  /** As the API gives it. */
  readonly json: string;
}

export interface IndexedDocument {
  readonly extraction: Extraction;
  /** Of the bytes of its extraction. */
  readonly digest: string;
  readonly targets: readonly IndexedTarget[];
}

export interface PublishedIndex {
  /** Reads what was published since. */
  readonly refresh: () => Promise<void>;
  /** Something may have been published. */
  readonly touch: () => void;
  /** Another after each change of anything. */
  readonly version: () => number;
  /** By id of the document. */
  readonly extractions: () => readonly Extraction[];
  readonly document: (id: string) => IndexedDocument | null;
  readonly target: (id: string) => IndexedTarget | null;
  /** By id, behind `after`; one more than `limit` where there are more. */
  readonly documents: (filter: Filter, after: string | undefined, limit: number) => readonly IndexedDocument[];
  readonly targets: (filter: Filter, after: string | undefined, limit: number) => readonly IndexedTarget[];
}

/** `out`: the output folder, absolute. */
export function openPublishedIndex(out: string, ledger: Ledger): PublishedIndex {
  let documents = new Map<string, IndexedDocument>();
  let byId: readonly IndexedDocument[] = [];
  let targetsById: readonly IndexedTarget[] = [];
  let targets = new Map<string, IndexedTarget>();
  let version = 0;
  let isTouched = true;
  let running: Promise<void> | null = null;

  async function read(): Promise<void> {
    await ledger.refresh();
    const now = new Map<string, IndexedDocument>();
    const changed = new Set<string>();
    for (const { id, path, state } of documentRows(ledger.state)) {
      const digest = ledger.state.get(path)?.published?.extraction;
      const known = documents.get(id);
      if (state !== 'published' || digest === undefined) continue;
      if (known?.digest === digest && known.extraction.source.path === path) now.set(id, known);
      else changed.add(path);
    }
    if (changed.size === 0 && now.size === documents.size) return;
    for await (const { path, extraction } of readPublished(out, ledger.state, changed)) {
      const digest = ledger.state.get(path)?.published?.extraction;
      if (extraction && digest) now.set(extraction.document.id, indexed(extraction, digest));
    }
    documents = now;
    byId = [...now.values()].sort((a, b) => compare(a.extraction.document.id, b.extraction.document.id));
    targetsById = byId.flatMap((document) => document.targets).sort((a, b) => compare(a.target.id, b.target.id));
    targets = new Map(targetsById.map((each) => [each.target.id, each]));
    version += 1;
  }

  return {
    touch: () => {
      isTouched = true;
    },
    refresh: async () => {
      while (running) await running;
      if (!isTouched) return;
      isTouched = false;
      running = read().finally(() => {
        running = null;
      });
      await running;
    },
    version: () => version,
    extractions: () => byId.map(({ extraction }) => extraction),
    document: (id) => documents.get(id) ?? null,
    target: (id) => targets.get(id) ?? null,
    documents: (filter, after, limit) => {
      const wanted = wantedBy(filter);
      return taken(
        byId,
        firstBehind(byId, after, ({ extraction }) => extraction.document.id),
        limit + 1,
        ({ extraction }) => wanted.document(extraction.document),
      );
    },
    targets: (filter, after, limit) => {
      const wanted = wantedBy(filter);
      const known = new Map<IndexedDocument, boolean>();
      const isOfDocument = (document: IndexedDocument): boolean => {
        const before = known.get(document);
        if (before !== undefined) return before;
        const is = wanted.document(document.extraction.document);
        known.set(document, is);
        return is;
      };
      return taken(
        targetsById,
        firstBehind(targetsById, after, ({ target }) => target.id),
        limit + 1,
        ({ document, target }) => isOfDocument(document) && wanted.target(target),
      );
    },
  };
}

/** Of a query, the part that filters. */
export const filterIn = (query: Readonly<Record<string, unknown>>): Filter =>
  Object.fromEntries(Object.entries(query).filter(([name, value]) => Object.hasOwn(filterSchema.shape, name) && value !== undefined)) as Filter;

/** Of what a target's resource says. */
export const targetTag = ({ json }: IndexedTarget): string => `"${digestOf(json).slice(0, 20)}"`;

function indexed(extraction: Extraction, digest: string): IndexedDocument {
  const document: IndexedDocument & { targets: readonly IndexedTarget[] } = { extraction, digest, targets: [] };
  const { path } = extraction.source;
  document.targets = extraction.targets.map((target) => ({ target, document, json: JSON.stringify({ ...target, document: extraction.document, path }) }));
  return document;
}

function taken<Each>(all: readonly Each[], from: number, most: number, isWanted: (each: Each) => boolean): readonly Each[] {
  const found: Each[] = [];
  for (let at = from; at < all.length && found.length < most; at += 1) {
    const each = all[at] as Each;
    if (isWanted(each)) found.push(each);
  }
  return found;
}

function firstBehind<Each>(sorted: readonly Each[], after: string | undefined, idOf: (each: Each) => string): number {
  if (after === undefined) return 0;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(idOf(sorted[middle] as Each), after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
