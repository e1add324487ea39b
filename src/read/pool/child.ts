/** The process of a reader: how it is started, held, and ended with all that it started itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { LIFELINE, readerCommand } from './command.ts';
import { CHANNEL } from './serve.ts';

export interface Child {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly channel: Socket;
  readonly complaints: Readable;
  /** Whether it keeps the parent from ending. */
  readonly hold: (busy: boolean) => void;
  readonly kill: () => void;
}

const STREAMS_CLOSE_WITHIN = 2000;

/** `folder`: where it works, and where its programs put what they need for a while. */
export function startChild(program: string, folder: string, memoryBytes: number): Child {
  const { file, words } = readerCommand(program, folder, memoryBytes);
  const child = spawn(file, words, {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder, TEMP: folder, TMP: folder },
    // A group of its own, so that it can be ended with the programs that it started.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [complaints, channel, lifeline] = [2, CHANNEL, LIFELINE].map((index) => child.stdio[index] as Socket) as [Socket, Socket, Socket];
  for (const stream of [complaints, channel, lifeline]) stream.on('error', () => {});
  const hold = (busy: boolean): void => {
    for (const each of [child, complaints, channel, lifeline]) each[busy ? 'ref' : 'unref']();
  };
  hold(false);
  child.on('exit', () => {
    // What it started may still hold its streams; a program that has left its group is not waited for.
    killGroup(child);
    const wait = setTimeout(() => [complaints, channel, lifeline].map((stream) => stream.destroy()), STREAMS_CLOSE_WITHIN);
    child.on('close', () => clearTimeout(wait));
  });
  return { process: child, pid: child.pid ?? 0, channel, complaints, hold, kill: () => killGroup(child) };
}

/** On Windows programs that it started end with their streams. */
function killGroup(child: ChildProcess): void {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of them are gone already.
  }
}
