/** The last station: puts extractions and failures in place, each with its event in the ledger before it. */
import { rm } from 'node:fs/promises';
import pLimit from 'p-limit';
import type { FileIssue } from '../issue.ts';
import type { LedgerEvent } from '../ledger/events.ts';
import type { Ledger } from '../ledger/ledger-file.ts';
import { type LedgerState, tell } from '../ledger/ledger-state.ts';
import type { Generator } from '../write/compose.ts';
import { draftExtraction, draftFailure, outputFiles, removeOutput } from '../write/output-files.ts';
import { type Drafts, syncFolders } from '../write/write-atomically.ts';
import { bringReview } from './bring-review.ts';
import { keepStanding } from './kept-files.ts';
import type { Finished, Stations } from './stations.ts';
import { withReview } from './with-review.ts';

export interface PublisherOptions {
  /** Absolute. */
  readonly out: string;
  readonly ledger: Ledger;
  readonly generator: Generator;
  /** What the error file says. */
  readonly explain: (issue: FileIssue) => string;
  readonly now: () => Date;
}

/** Disks take several files at the same time better than one after the other. */
const FILES_AT_ONCE = 8;

export function openPublisher({ out, ledger, generator, explain, now }: PublisherOptions): Stations['publish'] {
  const draft = ({ job, outcome }: Finished): Promise<Drafts> => {
    const files = outputFiles(out, job.name);
    return outcome.kind === 'extracted' ? draftExtraction(files, outcome.publishable) : draftFailure(files, job.name, outcome.issue, explain(outcome.issue));
  };

  const eventsOf = ({ job, outcome }: Finished): LedgerEvent[] => {
    const at = now().toISOString();
    const { name: path, from, sha256, modifiedAt } = job;
    if (outcome.kind === 'issue') return [{ event: 'failed', at, path, sha256, code: outcome.issue.code, detail: outcome.issue.detail, generator }];
    const moved: LedgerEvent[] = from === null ? [] : [{ event: 'moved', at, path, sha256: outcome.publishable.told.sha256, from }];
    return [...moved, { ...outcome.publishable.told, at, modifiedAt }];
  };

  /** What lies under names that the file had before, and that no other has now. */
  async function clear({ job, outcome }: Finished, state: LedgerState): Promise<void> {
    if (outcome.kind === 'issue') return;
    const { sha256 } = outcome.publishable.told;
    for (const name of state.get(job.name)?.formerly ?? []) {
      await bringReview({ out, from: name, to: job.name, sha256, isFree: !state.has(name) });
      if (!state.has(name)) await removeOutput(outputFiles(out, name));
    }
    const files = outputFiles(out, job.name);
    await rm(files.error, { force: true });
    if (outcome.publishable.told.review === null) await rm(files.machine, { force: true });
  }

  /** What is replaced is kept before its place is taken, and before another file that has its bytes now takes them along. */
  async function keep({ job, outcome }: Finished, state: LedgerState): Promise<void> {
    const standing = state.get(job.name)?.published;
    if (outcome.kind === 'issue' || !standing || standing.sha256 === job.sha256 || standing.text === outcome.publishable.told.text) return;
    await keepStanding(out, job.name, standing);
  }

  return async (finished) => {
    const limit = pLimit(FILES_AT_ONCE);
    const drafted = await Promise.allSettled(finished.map((each) => limit(() => draft(each))));
    const drafts = drafted.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    try {
      for (const each of drafted) if (each.status === 'rejected') throw each.reason;
      return await ledger.hold(async ({ state, write }) => {
        for (const each of finished) await keep(each, state);
        const after = toldOn(state, finished.flatMap(eventsOf));
        const reviewed = await Promise.all(finished.map((each) => withReview(each, out, after)));
        for (const [index, each] of reviewed.entries()) {
          if (each === finished[index]) continue;
          await drafts[index]?.discard();
          drafts[index] = await draft(each);
        }
        await write(reviewed.flatMap(eventsOf));
        for (const { place } of drafts) await place();
        await syncFolders(drafts.flatMap(({ folders }) => folders));
        for (const each of reviewed) await clear(each, state);
        return reviewed;
      });
    } catch (error) {
      for (const { discard } of drafts) await discard();
      throw error;
    }
  };
}

/** What will be known after the events. */
function toldOn(state: LedgerState, events: readonly LedgerEvent[]): LedgerState {
  if (!events.some(({ event }) => event === 'moved')) return state;
  const after = new Map(state);
  for (const event of events) tell(after, event);
  return after;
}
