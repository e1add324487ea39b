/** Runs a program of the system on a file: its output, or why there is none. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { ProgramName } from './programs.ts';

export interface Ran {
  readonly ok: boolean;
  readonly stdout: Buffer;
  /** What it complained of first. */
  readonly stderr: string;
  /** It was stopped since it took too long. */
  readonly timedOut: boolean;
}

const MOST_OUTPUT = 1024 * 1024 * 1024;
/** A damaged file can bring a complaint for each of its bytes. */
const MOST_COMPLAINTS = 64 * 1024;

/**
 * One thread each (tesseract is five times as slow with more), messages in English, files of its own in `cwd`. Never throws.
 * LibreOffice is started by a wrapper, which ends it when it is asked to end, and leaves it running when it is killed.
 */
export function runProgram(name: ProgramName, args: readonly string[], milliseconds: number, cwd?: string): Promise<Ran> {
  const env = { ...process.env, OMP_THREAD_LIMIT: '1', LC_ALL: 'C.UTF-8', ...(cwd === undefined ? {} : { TMPDIR: cwd }) };
  return new Promise((done) => {
    const child = spawn(name, [...args], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let timedOut = false;
    const stop = (): void => {
      child.kill(name === 'soffice' ? 'SIGTERM' : 'SIGKILL');
    };
    const timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, milliseconds);
    const end = (ok: boolean): void => {
      clearTimeout(timer);
      done({ ok: ok && !said.over, stdout: said.bytes(), stderr: complaints.bytes().toString('utf8'), timedOut });
    };
    const said = keep(child.stdout, MOST_OUTPUT, stop);
    const complaints = keep(child.stderr, MOST_COMPLAINTS, () => {});
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

interface Kept {
  readonly over: boolean;
  readonly bytes: () => Buffer;
}

/** The first bytes, at most `most`; calls `tooMuch` when there are more. */
function keep(stream: Readable, most: number, tooMuch: () => void): Kept {
  const pieces: Buffer[] = [];
  const kept = { over: false, bytes: () => Buffer.concat(pieces) };
  let length = 0;
  stream.on('data', (piece: Buffer) => {
    if (kept.over) return;
    pieces.push(piece.subarray(0, most - length));
    length += piece.length;
    kept.over = length > most;
    if (kept.over) tooMuch();
  });
  return kept;
}
