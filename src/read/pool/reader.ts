/** One reader process, seen from its parent: asked for one file at a time, watched, ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentRequest } from '../request.ts';
import { type Answer, checkAnswer } from './answer.ts';
import { startChild } from './child.ts';
import { deadline } from './deadline.ts';
import { onFrames, writeFrame } from './frames.ts';
import { residentBytes, watchMemory } from './memory.ts';
import type { RequestHead } from './serve.ts';

interface Fault {
  /** The process is gone, or must not be asked again. */
  readonly kind: 'fault';
  readonly code: 'reader-timeout' | 'reader-memory' | 'reader-crashed';
  readonly detail: string;
}

export type Told = Exclude<Answer, { kind: 'broken' }> | Fault;

export interface Reader {
  /** The limit that it was started with. */
  readonly memoryBytes: number;
  /** One file at a time. */
  readonly read: (request: DocumentRequest) => Promise<Told>;
  /** What it holds between two files. */
  readonly residentBytes: () => number;
  readonly isAlive: () => boolean;
  /** Ends it with all programs that it started, and takes its folder away. */
  readonly end: () => Promise<void>;
}

const MEBIBYTE = 1024 * 1024;
/** It is ended before it is over its limit, since it goes on growing between two looks. */
const ENDED_AT = 0.85;
/** The words of 2,000 recognised pages take half of it. */
const LONGEST_ANSWER = 128 * MEBIBYTE;
const MOST_SAID = 64 * 1024;
/** What Node says of an error that nobody caught. */
const THROWN = /^[A-Z][A-Za-z]{0,40}Error: .{1,200}$/mu;
const OUT_OF_MEMORY = /out of memory|allocation fail|failed to allocate/iu;

/** `program`: the file that the process runs. */
export function startReader(program: string, memoryBytes: number): Reader {
  const folder = mkdtempSync(join(tmpdir(), 'muctieu-reader-'));
  const child = startChild(program, folder, memoryBytes);
  let tell: ((told: Told) => void) | null = null;
  let said = '';
  let alive = true;

  const fault = (code: Fault['code'], detail: string): void => {
    if (alive) child.kill();
    tell?.({ kind: 'fault', code, detail: detail.replaceAll(folder, '') });
  };
  const tooMuch = (): void => fault('reader-memory', `${Math.round(memoryBytes / MEBIBYTE)} MiB`);
  const broken = (reason: string): void => (OUT_OF_MEMORY.test(`${said}\n${reason}`) ? tooMuch() : fault('reader-crashed', reason));

  const gone = new Promise<void>((done) => {
    const leave = (reason: string): void => {
      if (!alive) return;
      alive = false;
      broken(reason);
      takeAway(folder);
      done();
    };
    child.process.on('error', (error) => leave((error as NodeJS.ErrnoException).code ?? error.name));
    child.process.on('close', (code, signal) => leave(signal ?? THROWN.exec(said)?.[0] ?? `exit ${code}`));
  });
  child.complaints.on('data', (piece: Buffer) => {
    said = (said + piece.toString('latin1')).slice(-MOST_SAID);
  });
  const take = (content: Buffer): void => {
    const answer = checkAnswer(content);
    if (answer.kind === 'broken') broken(answer.detail);
    else tell?.(answer.kind === 'issue' ? { ...answer, detail: answer.detail.replaceAll(folder, '') } : answer);
  };
  onFrames(child.channel, () => (tell ? Math.min(LONGEST_ANSWER, memoryBytes) : 0), take, tooMuch);

  return {
    memoryBytes,
    isAlive: () => alive,
    residentBytes: () => residentBytes(child.pid),
    read: async ({ bytes, ...head }) => {
      if (!alive) return { kind: 'fault', code: 'reader-crashed', detail: 'exit' };
      const { milliseconds } = head.limits;
      said = '';
      child.hold(true);
      const answer = new Promise<Told>((resolve) => {
        tell = resolve;
      });
      const endings = [
        deadline(milliseconds, () => fault('reader-timeout', `${milliseconds / 1000} s`)),
        watchMemory(child.pid, memoryBytes * ENDED_AT, tooMuch),
      ];
      writeFrame(child.channel, Buffer.from(JSON.stringify(head satisfies RequestHead)));
      writeFrame(child.channel, bytes);
      const told = await answer;
      tell = null;
      for (const end of endings) end();
      child.hold(false);
      return told;
    },
    end: () => {
      child.hold(true);
      if (alive) child.kill();
      return gone;
    },
  };
}

/** Whoever still writes into it leaves something behind, which is no reason to stop. */
function takeAway(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // It lies among the system's temporary files.
  }
}
