/** What a job has come to, with what people decided of its file. */
import type { FileIssue } from '../issue.ts';
import type { LedgerState } from '../ledger/ledger-state.ts';
import { digestsOf } from '../ledger/target-digests.ts';
import { decisionsIn, ReviewDamaged } from '../review/review-file.ts';
import { reviewed } from '../review/reviewed.ts';
import { reviewedResult } from '../review/reviewed-result.ts';
import { outputFiles } from '../write/output-files.ts';
import { parseExtraction } from '../write/read-extraction.ts';
import type { Job } from './job.ts';
import { contentOf, keptFiles } from './kept-files.ts';
import type { Finished, Publishable } from './stations.ts';

/** The same where nobody has decided anything. `state`: as it will be when the job is published. */
export async function withReview(finished: Finished, out: string, state: LedgerState): Promise<Finished> {
  const { job, outcome } = finished;
  if (outcome.kind === 'issue') return finished;
  const { publishable } = outcome;
  const review = await reviewOf(job.name, publishable.told.sha256, out, state);
  if (review === null) return finished;
  const applied = applyReview(publishable, review);
  return { job, outcome: applied ? { kind: 'extracted', publishable: applied } : { kind: 'issue', issue: damaged(job, outputFiles(out, job.name).review) } };
}

/** What will lie beside the extraction: what comes along from a former name goes before what lies there. */
async function reviewOf(name: string, sha256: string, out: string, state: LedgerState): Promise<string | null> {
  let review = await contentOf(outputFiles(out, name).review);
  for (const former of state.get(name)?.formerly ?? []) {
    const setAside = await contentOf(keptFiles(out, former, sha256).review);
    review = setAside ?? (state.has(former) ? null : await contentOf(outputFiles(out, former).review)) ?? review;
  }
  return review;
}

/** Null where it is no list of decisions. */
function applyReview(publishable: Publishable, review: string): Publishable | null {
  const machine = parseExtraction(publishable.json);
  if (!machine) return null;
  try {
    const { extraction } = reviewed(machine, publishable.text, decisionsIn(review));
    const { json, told } = reviewedResult(extraction, { review, machine: publishable.told.extraction });
    return { json, text: publishable.text, machine: publishable.json, told: { ...publishable.told, ...told, says: digestsOf(extraction.targets) } };
  } catch (error) {
    if (error instanceof ReviewDamaged) return null;
    throw error;
  }
}

const damaged = ({ shown }: Job, path: string): FileIssue => ({ code: 'review-damaged', stage: 'write', path: shown, detail: path });
