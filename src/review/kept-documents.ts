/** Documents that were looked at last, and a word about each that people have decided on. */
import type { Published } from '../ledger/events.ts';
import { progressOf } from './progress.ts';
import type { StandingDocument } from './standing-document.ts';
import type { Progress, Waiting } from './views.ts';

export interface Summary {
  readonly progress: Progress;
  readonly waiting: readonly Waiting[];
}

export interface KeptDocuments {
  readonly get: (path: string) => StandingDocument | null;
  readonly keep: (document: StandingDocument) => void;
  /** Null where nobody has decided. Made anew where the ledger tells of another result. */
  readonly summary: (path: string, published: Published | null, load: (path: string) => Promise<StandingDocument | null>) => Promise<Summary | null>;
}

/** A document of 300,000 characters takes some 40 MB. */
const MOST = 6;

export function keptDocuments(): KeptDocuments {
  const documents = new Map<string, StandingDocument>();
  const summaries = new Map<string, { readonly of: string; readonly summary: Summary }>();

  function keep(document: StandingDocument): void {
    documents.delete(document.path);
    documents.set(document.path, document);
    const [oldest] = documents.keys();
    if (documents.size > MOST && oldest !== undefined) documents.delete(oldest);
  }

  return {
    get: (path) => documents.get(path) ?? null,
    keep,
    summary: async (path, published, load) => {
      if (!published?.review) return null;
      const of = `${published.review.decisions} ${published.review.machine}`;
      const known = summaries.get(path);
      if (known?.of === of) return known.summary;
      const document = await load(path);
      if (!document) return known?.summary ?? null;
      const summary = summaryOf(document);
      summaries.set(path, { of, summary });
      return summary;
    },
  };
}

function summaryOf({ path, reviewed, views }: StandingDocument): Summary {
  const waiting = views.filter(({ end }) => end.end === 'conflict' || end.end === 'orphan').map((thing) => ({ path, thing }));
  return { progress: progressOf(reviewed), waiting };
}
