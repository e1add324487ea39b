/** Runs this Node in a process of its own. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Ran } from './run-main.ts';

/** `env`: besides what this process has. The code is -1 where a signal ended it. */
export async function runNode(words: readonly string[], { cwd, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Ran> {
  const child = spawn(process.execPath, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}

/**
 * Runs `body` with the exports of a module in `module`, as somebody to whom files can be closed: the superuser gives up
 * the rights after the module is loaded. Answers what `body` returns.
 */
export async function asOrdinaryUser(module: string, body: string): Promise<unknown> {
  const program = `const module = await import(${JSON.stringify(resolve(module))});
    if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
    console.log(JSON.stringify(await (async () => { ${body} })()));`;
  const { stdout, stderr } = await runNode(['--input-type=module', '--eval', program]);
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout);
}
