/** A Node program in a process of its own that runs for a while; ended with the test. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

export interface Running {
  readonly pid: number;
  /** On stderr, so far. */
  readonly said: () => string;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export function running(cwd: string, words: readonly string[], options: SpawnOptions & { readonly node?: string } = {}): Running {
  const { node = process.execPath, ...rest } = options;
  const child = spawn(node, words, { cwd, ...rest, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    said += words;
  });
  const ended = new Promise<number | NodeJS.Signals>((gone) => child.on('close', (code, signal) => gone(signal ?? code ?? -1)));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { pid: child.pid ?? 0, said: () => said, signal: (signal) => void child.kill(signal), ended };
}
