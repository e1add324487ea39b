/** The stations of a process under hard use, over the plan pipeline or another. */
import { join } from 'node:path';
import { plan } from '../../pipelines/plan.ts';
import { openLedger } from '../../src/ledger/ledger-file.ts';
import { type OpenStations, openStations } from '../../src/queue/open-stations.ts';
import { defaultLimits, type ReadLimits } from '../../src/read/limits.ts';
import { openReaders } from '../../src/read/pool/open-readers.ts';

export interface StationPlan {
  readonly out: string;
  readonly threads: number;
  /** The program of the reader processes, where it is another. */
  readonly program?: string;
  readonly limits?: Partial<ReadLimits>;
}

export const MAX_BYTES = 10_000_000;

export async function stationsOver({ out, threads, program, limits = {} }: StationPlan): Promise<OpenStations> {
  const readers = openReaders({ width: 2, ...(program ? { program } : {}) });
  const stations = openStations({
    folder: '',
    out,
    ledger: await openLedger(join(out, 'ledger.ndjson')),
    pipeline: plan,
    reading: { maxBytes: MAX_BYTES, limits: { ...defaultLimits, ...limits }, readers },
    threads,
    explain: ({ code }) => code,
  });
  return {
    ...stations,
    close: async () => {
      await stations.close();
      await readers.close();
    },
  };
}
