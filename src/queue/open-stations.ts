/** The stations of one process: its reader processes, its extracting threads, its way to the output folder. */
import { resolve } from 'node:path';
import { Piscina } from 'piscina';
import type { SourceText } from '../document.ts';
import type { FileIssue, Result } from '../issue.ts';
import type { Ledger } from '../ledger/ledger-file.ts';
import type { ReadOptions } from '../read/read-source.ts';
import { openSource, readOpened } from '../read/source-file.ts';
import type { Generator } from '../write/compose.ts';
import { openPublisher } from './publisher.ts';
import type { Publishable, Stations } from './stations.ts';

export interface StationOptions {
  /** The folder of plans, absolute: where jobs that name no absolute file find theirs. */
  readonly folder: string;
  readonly out: string;
  readonly ledger: Ledger;
  readonly generator: Generator;
  readonly reading: Required<Pick<ReadOptions, 'maxBytes' | 'limits' | 'readers'>>;
  /** The program of the threads: a function from a source text to what is written of it. */
  readonly program: string;
  readonly threads: number;
  readonly explain: (issue: FileIssue) => string;
}

export interface OpenStations extends Stations {
  readonly close: () => Promise<void>;
}

export function openStations({ folder, out, ledger, generator, reading, program, threads, explain }: StationOptions): OpenStations {
  const pool = new Piscina<SourceText, Result<Publishable>>({ filename: program, minThreads: 1, maxThreads: threads, idleTimeout: 10_000 });
  return {
    read: async ({ name, shown, file, sha256 }) => {
      const options = { ...reading, name, shown };
      const opened = await openSource(resolve(folder, file), options);
      if (!opened.ok) return opened;
      return sha256 !== null && opened.value.sha256 !== sha256 ? null : readOpened(opened.value, options);
    },
    extract: (source) => pool.run(source),
    publish: openPublisher({ out, ledger, generator, explain, now: () => new Date() }),
    close: () => pool.destroy(),
  };
}
