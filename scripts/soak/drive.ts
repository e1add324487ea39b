/** Takes all documents of a folder to a runner and waits until each has come to its end. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { plan } from '../../pipelines/plan.ts';
import { generatorOf } from '../../src/extract-file.ts';
import { openLedger } from '../../src/ledger/ledger-file.ts';
import { plannedWork, startWork } from '../../src/queue/coordinator.ts';
import { isEnd, type Progress } from '../../src/queue/job.ts';
import type { Runner, Tell } from '../../src/queue/runner.ts';
import { takeFile } from '../../src/queue/take-file.ts';
import { MAX_BYTES } from './stations.ts';

export interface Drive {
  readonly corpus: string;
  readonly out: string;
  readonly open: (tell: Tell) => Promise<Runner>;
  /** In which order. */
  readonly random?: () => number;
  readonly ended?: (name: string, count: number) => void;
}

/** By name, the end of each. */
export async function drive({ corpus, out, open, random, ended = () => {} }: Drive): Promise<ReadonlyMap<string, Progress>> {
  const ends = new Map<string, Progress>();
  const limit = pLimit(8);
  const names = await readdir(corpus);
  const files = await Promise.all(names.map((name) => limit(() => takeFile({ name, shown: name, path: join(corpus, name) }, MAX_BYTES))));
  const ledger = await openLedger(join(out, 'ledger.ndjson'));
  const options = { out, ledger, generator: generatorOf(plan), now: () => new Date() };
  const work = await plannedWork({ files, whole: true, anew: false }, options);
  let finish = (): void => {};
  const done = new Promise<void>((all) => {
    finish = all;
  });
  const runner = await open(({ name }, progress) => {
    if (!isEnd(progress) || ends.has(name)) return;
    ends.set(name, progress);
    ended(name, ends.size);
    if (ends.size === work.jobs.length) finish();
  });
  const jobs = random ? work.jobs.map((job) => ({ job, at: random() })).sort((a, b) => a.at - b.at) : work.jobs.map((job) => ({ job }));
  await startWork({ ...work, jobs: jobs.map(({ job }) => job) }, runner, options);
  if (work.jobs.length > 0) await done;
  await runner.close();
  return ends;
}
