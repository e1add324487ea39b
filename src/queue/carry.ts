/** What a batch of jobs is in each queue, and what a station makes of it: the same for every runner that carries batches. */
import type { SourceText } from '../document.ts';
import type { FileIssue } from '../issue.ts';
import type { Job, Progress } from './job.ts';
import type { Finished } from './publisher.ts';
import type { Stations } from './stations.ts';

export type Read = { readonly job: Job } & (
  | { readonly kind: 'source'; readonly source: SourceText }
  | { readonly kind: 'issue'; readonly issue: FileIssue }
  | { readonly kind: 'changed' }
);

export async function readBatch(jobs: readonly Job[], stations: Stations): Promise<readonly Read[]> {
  return Promise.all(
    jobs.map(async (job): Promise<Read> => {
      const read = await stations.read(job);
      if (!read) return { job, kind: 'changed' };
      return read.ok ? { job, kind: 'source', source: read.value } : { job, kind: 'issue', issue: read.issue };
    }),
  );
}

/** Those whose bytes had changed are not among what it gives. */
export async function extractBatch(batch: readonly Read[], stations: Stations): Promise<readonly Finished[]> {
  const finished = batch.map(async (read): Promise<readonly Finished[]> => {
    const { job } = read;
    if (read.kind === 'changed') return [];
    if (read.kind === 'issue') return [{ job, outcome: read }];
    const extracted = await stations.extract(read.source);
    return [{ job, outcome: extracted.ok ? { kind: 'extracted', publishable: extracted.value } : { kind: 'issue', issue: extracted.issue } }];
  });
  return (await Promise.all(finished)).flat();
}

export const endOf = ({ outcome }: Finished): Progress =>
  outcome.kind === 'issue'
    ? { state: 'failed', issue: outcome.issue }
    : { state: 'done', targets: outcome.publishable.told.targets, warnings: outcome.publishable.told.warnings };
