/** Runs a program of the system on a file: its output, or why there is none. */
import { execFile } from 'node:child_process';
import type { ProgramName } from './programs.ts';

export interface Ran {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** It was stopped since it took too long. */
  readonly timedOut: boolean;
}

const MOST_OUTPUT = 1024 * 1024 * 1024;

/**
 * One thread each (tesseract is five times as slow with more), messages in English, files of its own in `cwd`. Never throws.
 * LibreOffice is started by a wrapper, which ends it when it is asked to end, and leaves it running when it is killed.
 */
export function runProgram(name: ProgramName, args: readonly string[], milliseconds: number, cwd?: string): Promise<Ran> {
  const env = { ...process.env, OMP_THREAD_LIMIT: '1', LC_ALL: 'C.UTF-8', ...(cwd === undefined ? {} : { TMPDIR: cwd }) };
  return new Promise((done) => {
    execFile(
      name,
      [...args],
      { timeout: milliseconds, killSignal: name === 'soffice' ? 'SIGTERM' : 'SIGKILL', maxBuffer: MOST_OUTPUT, encoding: 'buffer', env, cwd },
      (error, stdout, stderr) => done({ ok: error === null, stdout, stderr: stderr.toString('utf8'), timedOut: error?.killed === true }),
    );
  });
}
