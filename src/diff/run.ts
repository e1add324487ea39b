/** Runs a program and keeps what it says. */
import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

export function run(program: string, words: readonly string[], cwd: string, input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => resolve({ code: -1, out: Buffer.alloc(0), err: error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

export const git = (words: readonly string[], cwd: string, input = ''): Promise<Ran> => run('git', words, cwd, input);
