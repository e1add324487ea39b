/** What a batch of jobs is in each queue, and what a station makes of it: the same for every runner that carries batches. */
import type { SourceText } from '../document.ts';
import type { FileIssue } from '../issue.ts';
import type { Job, Progress } from './job.ts';
import type { Finished, Stations } from './stations.ts';

/** What was in its way passes: it is tried again by itself, and holds up no other of its batch. */
interface Again {
  readonly job: Job;
  readonly kind: 'again';
  readonly reason: string;
}

export type Read =
  | Again
  | ({ readonly job: Job } & (
      | { readonly kind: 'source'; readonly source: SourceText }
      | { readonly kind: 'issue'; readonly issue: FileIssue }
      | { readonly kind: 'changed' }
    ));

/** Those whose bytes had changed are in neither. */
export interface Extracted {
  readonly finished: readonly Finished[];
  readonly again: readonly Again[];
}

export function readBatch(jobs: readonly Job[], stations: Stations): Promise<readonly Read[]> {
  const items = jobs.map((job) => ({ job }));
  return eachApart(items, async ({ job }): Promise<Read> => {
    const read = await stations.read(job);
    if (!read) return { job, kind: 'changed' };
    return read.ok ? { job, kind: 'source', source: read.value } : { job, kind: 'issue', issue: read.issue };
  });
}

export async function extractBatch(batch: readonly Read[], stations: Stations): Promise<Extracted> {
  const carried = await eachApart(batch, async (read): Promise<Read | Finished> => {
    const { job, kind } = read;
    if (kind === 'issue') return { job, outcome: { kind, issue: read.issue } };
    if (kind !== 'source') return read;
    const extracted = await stations.extract(read.source);
    return { job, outcome: extracted.ok ? { kind: 'extracted', publishable: extracted.value } : { kind: 'issue', issue: extracted.issue } };
  });
  return {
    finished: carried.flatMap((each) => ('outcome' in each ? [each] : [])),
    again: carried.flatMap((each) => ('kind' in each && each.kind === 'again' ? [each] : [])),
  };
}

/** What is in the way of all of them is the fault of none: it is thrown, and they are tried again together. */
async function eachApart<Item extends { readonly job: Job }, Done>(items: readonly Item[], work: (item: Item) => Promise<Done>): Promise<(Done | Again)[]> {
  const tried = await Promise.allSettled(items.map(work));
  if (tried.every((each) => each.status === 'rejected')) for (const { reason } of tried) throw reason;
  return tried.map((each, i) => (each.status === 'fulfilled' ? each.value : { job: (items[i] as Item).job, kind: 'again', reason: reasonOf(each.reason) }));
}

export const endOf = ({ outcome }: Finished): Progress =>
  outcome.kind === 'issue'
    ? { state: 'failed', issue: outcome.issue }
    : { state: 'done', targets: outcome.publishable.told.targets, warnings: outcome.publishable.told.warnings };

export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
