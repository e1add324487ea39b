/** The stations of one process: its reader processes, its extracting threads, its way to the output folder. */
import { resolve } from 'node:path';
import { Piscina } from 'piscina';
import type { SourceText } from '../document.ts';
import { generatorOf } from '../extract-file.ts';
import type { FileIssue, Result } from '../issue.ts';
import type { Ledger } from '../ledger/ledger-file.ts';
import type { ReadOptions } from '../read/read-source.ts';
import { openSource, readOpened } from '../read/source-file.ts';
import type { Pipeline } from '../stage.ts';
import { publishableOf } from './publishable.ts';
import { openPublisher } from './publisher.ts';
import type { Publishable, Stations } from './stations.ts';

export interface StationOptions {
  /** The folder of plans, absolute: where jobs that name no absolute file find theirs. */
  readonly folder: string;
  readonly out: string;
  readonly ledger: Ledger;
  readonly pipeline: Pipeline;
  readonly reading: Required<Pick<ReadOptions, 'maxBytes' | 'limits' | 'readers'>>;
  /** How many threads extract at the same time; with none it is done in this one, which is sooner for little text. */
  readonly threads: number;
  readonly explain: (issue: FileIssue) => string;
}

export interface OpenStations extends Stations {
  /** Where they publish. */
  readonly out: string;
  readonly close: () => Promise<void>;
}

export function openStations({ folder, out, ledger, pipeline, reading, threads, explain }: StationOptions): OpenStations {
  const generator = generatorOf(pipeline);
  const pool = threads === 0 ? null : openThreads(pipeline.thread, threads);
  return {
    out,
    read: async ({ name, shown, file, sha256 }) => {
      const options = { ...reading, name, shown };
      const opened = await openSource(resolve(folder, file), options);
      // What was there when it was taken has been moved or is being replaced.
      if (!opened.ok) return sha256 !== null && opened.issue.code === 'file-missing' ? null : opened;
      return sha256 !== null && opened.value.sha256 !== sha256 ? null : readOpened(opened.value, options);
    },
    extract: async (source) => (pool ? pool.run(source) : publishableOf(source, pipeline, generator)),
    publish: openPublisher({ out, ledger, generator, explain, now: () => new Date() }),
    close: async () => pool?.destroy(),
  };
}

const openThreads = (filename: string, maxThreads: number): Piscina<SourceText, Result<Publishable>> =>
  new Piscina({ filename, minThreads: 1, maxThreads, idleTimeout: IDLE });

/** Milliseconds after which a thread with nothing to do ends. */
const IDLE = 10_000;
