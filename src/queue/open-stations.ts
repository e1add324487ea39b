/** The stations of one process: its reader processes, its threads, its way to the output folder. */
import { resolve } from 'node:path';
import { Piscina } from 'piscina';
import { generatorOf } from '../extract-file.ts';
import type { FileIssue } from '../issue.ts';
import type { Ledger } from '../ledger/ledger-file.ts';
import type { ReadOptions } from '../read/read-source.ts';
import { openSource, readOpened } from '../read/source-file.ts';
import type { Pipeline } from '../stage.ts';
import { openPublisher } from './publisher.ts';
import type { Stations } from './stations.ts';
import { type ThreadTasks, threadTasks } from './thread-tasks.ts';

export interface StationOptions {
  /** The folder of plans, absolute: where jobs that name no absolute file find theirs. */
  readonly folder: string;
  readonly out: string;
  readonly ledger: Ledger;
  readonly pipeline: Pipeline;
  readonly reading: Required<Pick<ReadOptions, 'maxBytes' | 'limits' | 'readers'>>;
  /** How many threads read texts and extract; with none it is done in this one, which is sooner for little text. */
  readonly threads: number;
  readonly explain: (issue: FileIssue) => string;
}

export interface OpenStations extends Stations {
  /** Where they publish. */
  readonly out: string;
  readonly close: () => Promise<void>;
}

export function openStations({ folder, out, ledger, pipeline, reading, threads, explain }: StationOptions): OpenStations {
  const { readText, extract, end } = threads === 0 ? { ...threadTasks(pipeline), end: async () => {} } : openThreads(pipeline.thread, threads);
  return {
    out,
    read: async ({ name, shown, file, sha256 }) => {
      const options = { ...reading, name, shown, readText };
      const opened = await openSource(resolve(folder, file), options);
      // What was there when it was taken has been moved or is being replaced.
      if (!opened.ok) return sha256 !== null && opened.issue.code === 'file-missing' ? null : opened;
      return sha256 !== null && opened.value.sha256 !== sha256 ? null : readOpened(opened.value, options);
    },
    extract,
    publish: openPublisher({ out, ledger, generator: generatorOf(pipeline), explain, now: () => new Date() }),
    close: end,
  };
}

interface Threads extends ThreadTasks {
  /** Also in the middle of a task. */
  readonly end: () => Promise<void>;
}

function openThreads(filename: string, maxThreads: number): Threads {
  const pool = new Piscina({ filename, minThreads: 1, maxThreads, idleTimeout: IDLE });
  return {
    readText: (bytes) => pool.run(bytes, { name: 'readText' }),
    extract: (source) => pool.run(source, { name: 'extract' }),
    end: () => pool.destroy(),
  };
}

/** Milliseconds after which a thread with nothing to do ends. */
const IDLE = 10_000;
