/** One reader process, seen from its parent: started, asked, watched, ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadRequest } from '../read-document.ts';
import { type Answer, checkAnswer } from './answer.ts';
import { LIFELINE, readerCommand } from './command.ts';
import { onFrames, writeFrame } from './frames.ts';
import { residentBytes } from './memory.ts';
import { CHANNEL, type RequestHead } from './serve.ts';

/** `fault`: the process is gone, or must not be asked again. */
export type Told =
  | Exclude<Answer, { kind: 'broken' }>
  | { readonly kind: 'fault'; readonly code: 'reader-timeout' | 'reader-memory' | 'reader-crashed'; readonly detail: string };

export interface Reader {
  /** Of the limit that it was started with. */
  readonly memoryBytes: number;
  /** One file at a time. */
  readonly read: (request: ReadRequest) => Promise<Told>;
  /** What it holds between two files. */
  readonly residentBytes: () => Promise<number>;
  readonly isAlive: () => boolean;
  /** Ends it with all programs that it started, and takes its folder away. */
  readonly end: () => Promise<void>;
}

const MEBIBYTE = 1024 * 1024;
const BETWEEN_LOOKS = 25;
/** It is ended before it is over its limit, since it goes on growing between two looks. */
const ENDED_AT = 0.85;
const MOST_SAID = 64 * 1024;
const OUT_OF_MEMORY = /out of memory|allocation fail|failed to allocate/iu;

/** `program`: the file that the process runs. */
export function startReader(program: string, memoryBytes: number): Reader {
  const folder = mkdtempSync(join(tmpdir(), 'muctieu-reader-'));
  const { file, words } = readerCommand(program, folder, memoryBytes);
  const env = { ...process.env, NODE_OPTIONS: '', TMPDIR: folder, TEMP: folder, TMP: folder };
  // A group of its own, so that it can be ended with the programs that it started.
  const child = spawn(file, words, {
    cwd: folder,
    env,
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const channel = child.stdio[CHANNEL] as Socket;
  let tell: ((told: Told) => void) | null = null;
  let said = '';
  let alive = true;

  const fault = (code: Extract<Told, { kind: 'fault' }>['code'], detail: string): void => {
    kill(child);
    tell?.({ kind: 'fault', code, detail });
  };
  const tooMuch = (): void => fault('reader-memory', `${Math.round(memoryBytes / MEBIBYTE)} MiB`);
  const gone = new Promise<void>((done) => {
    const leave = (reason: string): void => {
      if (!alive) return;
      alive = false;
      if (OUT_OF_MEMORY.test(said)) tooMuch();
      else fault('reader-crashed', reason);
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      done();
    };
    child.on('error', (error) => leave((error as NodeJS.ErrnoException).code ?? error.name));
    // What it started may still hold its streams.
    child.on('exit', () => kill(child));
    child.on('close', (code, signal) => leave(signal ?? `exit ${code}`));
  });
  child.stderr?.on('data', (piece: Buffer) => {
    said = (said + piece.toString('latin1')).slice(-MOST_SAID);
  });
  for (const stream of [channel, child.stdio[LIFELINE] as Socket]) stream.on('error', () => {});
  onFrames(
    channel,
    () => (tell ? memoryBytes : 0),
    (content) => {
      const answer = checkAnswer(content);
      if (answer.kind !== 'broken') tell?.(answer);
      else if (OUT_OF_MEMORY.test(answer.detail)) tooMuch();
      else fault('reader-crashed', answer.detail);
    },
    tooMuch,
  );
  hold(child, channel, false);

  return {
    memoryBytes,
    isAlive: () => alive,
    residentBytes: () => residentBytes(child.pid ?? 0),
    read: async ({ bytes, ...head }) => {
      const { milliseconds } = head.limits;
      const answer = new Promise<Told>((resolve) => {
        tell = resolve;
      });
      const clock = setTimeout(() => fault('reader-timeout', `${milliseconds / 1000} s`), milliseconds);
      const stopWatching = watch(child.pid ?? 0, memoryBytes, tooMuch);
      hold(child, channel, true);
      writeFrame(channel, Buffer.from(JSON.stringify(head satisfies RequestHead)));
      writeFrame(channel, bytes);
      const told = alive ? await answer : ({ kind: 'fault', code: 'reader-crashed', detail: 'exit' } as const);
      tell = null;
      clearTimeout(clock);
      stopWatching();
      hold(child, channel, false);
      return told;
    },
    end: () => {
      hold(child, channel, true);
      kill(child);
      return gone;
    },
  };
}

/** Looks at its memory until told to stop. */
function watch(pid: number, memoryBytes: number, tooMuch: () => void): () => void {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const look = async (): Promise<void> => {
    const bytes = await residentBytes(pid);
    if (stopped) return;
    if (bytes > memoryBytes * ENDED_AT) tooMuch();
    else timer = setTimeout(look, BETWEEN_LOOKS);
  };
  timer = setTimeout(look, BETWEEN_LOOKS);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** A reader that waits does not keep the parent from ending. */
function hold(child: ChildProcess, channel: Socket, busy: boolean): void {
  const word = busy ? 'ref' : 'unref';
  child[word]();
  channel[word]();
  (child.stderr as Socket | null)?.[word]();
  (child.stdio[LIFELINE] as Socket | null)?.[word]();
}

/** With every program in its group. On Windows those end with their streams. */
function kill(child: ChildProcess): void {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
