/** Runs the command line in this process and keeps what it says. */
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { main } from '../../src/cli/main.ts';
import type { Pipeline } from '../../src/stage.ts';
import { percentPipeline } from './percent-pipeline.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runMain(cwd: string, argv: readonly string[], pipeline: Pipeline = percentPipeline, isTTY = false): Promise<Ran> {
  const stdout = Object.assign(new PassThrough(), { isTTY });
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await main(argv, pipeline, { stdout, stderr, cwd });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, stdout: out, stderr: err };
}

interface Report {
  readonly files: readonly { path: string; status: string; code?: string; message?: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

/** `muctieu extract … --json`, and what it reports. */
export async function report(cwd: string, ...words: readonly string[]) {
  const ran = await runMain(cwd, ['extract', ...words, '--json']);
  return { ...ran, json: JSON.parse(ran.stdout) as Report };
}
