/** A small pool of reader processes: started when they are needed, replaced when a file has broken one, ended when it is closed. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Result, success } from '../../issue.ts';
import { runsFromSource } from '../../manifest.ts';
import type { ReadDocument } from '../blocks.ts';
import { readFailure } from '../read-failure.ts';
import type { DocumentRequest } from '../request.ts';
import { type Reader, startReader, type Told } from './reader.ts';

export interface Readers {
  /** How many files are read at the same time. */
  readonly width: number;
  /** In a process of its own for the time; what breaks it is the issue of this file and of no other. */
  readonly read: (request: DocumentRequest) => Promise<Result<ReadDocument>>;
  /** Ends all processes, also those that read. */
  readonly close: () => Promise<void>;
}

export interface ReadersOptions {
  readonly width?: number;
  /** The program of the processes, for another set of readers. */
  readonly program?: string;
}

const MOST_BY_ITSELF = 4;
/** A reader that holds more than this share of its limit between two files would blame the next one for it. */
const KEPT_SHARE = 0.4;

export const defaultWidth = (): number => Math.min(MOST_BY_ITSELF, availableParallelism());

const ownProgram = join(import.meta.dirname, `reader-process.${runsFromSource ? 'ts' : 'js'}`);

export function openReaders({ width = defaultWidth(), program = ownProgram }: ReadersOptions = {}): Readers {
  const all = new Set<Reader>();
  const idle: Reader[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;

  const drop = (reader: Reader): Promise<void> => reader.end().finally(() => all.delete(reader));

  async function kept(memoryBytes: number): Promise<Reader | null> {
    for (let reader = idle.pop(); reader; reader = idle.pop()) {
      if (reader.isAlive() && reader.memoryBytes === memoryBytes) return reader;
      await drop(reader);
    }
    return null;
  }

  function fresh(memoryBytes: number): Reader {
    const reader = startReader(program, memoryBytes);
    all.add(reader);
    return reader;
  }

  async function ask(reader: Reader, request: DocumentRequest): Promise<Told> {
    const told = await reader.read(request);
    const { memoryBytes } = request.limits;
    if (closed || told.kind === 'fault' || reader.residentBytes() > memoryBytes * KEPT_SHARE) await drop(reader);
    else idle.push(reader);
    return told;
  }

  /** A file that breaks a reader which has read others before is given a fresh one, so that it is blamed for nothing that they left. */
  async function told(request: DocumentRequest): Promise<Told> {
    const { memoryBytes } = request.limits;
    const reader = await kept(memoryBytes);
    if (closed) return { kind: 'fault', code: 'reader-crashed', detail: 'closed' };
    const first = await ask(reader ?? fresh(memoryBytes), request);
    const isDoubtful = reader !== null && first.kind === 'fault' && first.code !== 'reader-timeout';
    return isDoubtful && !closed ? ask(fresh(memoryBytes), request) : first;
  }

  return {
    width,
    read: async (request) => {
      while (busy >= width) await new Promise<void>((free) => waiting.push(free));
      busy += 1;
      try {
        const answer = await told(request);
        return answer.kind === 'read' ? success(answer.document) : readFailure(request, answer.code, answer.detail);
      } catch (error) {
        // No process can be started, or no folder made for it.
        return readFailure(request, 'reader-crashed', (error as NodeJS.ErrnoException).code ?? String(error));
      } finally {
        busy -= 1;
        waiting.shift()?.();
      }
    },
    close: async () => {
      closed = true;
      await Promise.all([...all].map(drop));
    },
  };
}
