/** Pages of documents and targets as the API sends them: one that was made is kept until something is published. */
import type { Filter } from '../../export/filter.ts';
import type { PublishedIndex } from './published-index.ts';

export interface Pages {
  readonly documents: (filter: Filter, after: string | undefined, limit: number) => Promise<string>;
  readonly targets: (filter: Filter, after: string | undefined, limit: number) => Promise<string>;
}

/** Pages that are kept. */
const MOST = 500;

export function openPages(index: PublishedIndex): Pages {
  let made = new Map<string, string>();
  let version = -1;

  async function kept(key: string, make: () => string): Promise<string> {
    await index.refresh();
    if (version !== index.version()) {
      made = new Map();
      version = index.version();
    }
    const before = made.get(key);
    if (before !== undefined) return before;
    const page = make();
    const [oldest] = made.keys();
    if (made.size >= MOST && oldest !== undefined) made.delete(oldest);
    made.set(key, page);
    return page;
  }

  return {
    documents: (filter, after, limit) =>
      kept(JSON.stringify(['documents', filter, after, limit]), () => {
        const found = index.documents(filter, after, limit);
        const entries = found
          .slice(0, limit)
          .map(({ extraction }) => ({ ...extraction.document, path: extraction.source.path, targets: extraction.targets.length }));
        return JSON.stringify({ documents: entries, next: found.length > limit ? (entries.at(-1)?.id ?? null) : null });
      }),
    targets: (filter, after, limit) =>
      kept(JSON.stringify(['targets', filter, after, limit]), () => {
        const found = index.targets(filter, after, limit);
        const entries = found.slice(0, limit);
        const next = found.length > limit ? (entries.at(-1)?.target.id ?? null) : null;
        return `{"targets":[${entries.map(({ json }) => json).join(',')}],"next":${JSON.stringify(next)}}`;
      }),
  };
}
