/** What every command gets: the pipeline, the streams, and the language to speak. */
import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import type { Pipeline } from '../stage.ts';
import { catalogue, type Language, type Messages } from './messages.ts';
import type { StopCode } from './stop-signals.ts';

/** A terminal where `isTTY` is true. */
type Stream = Writable & { readonly isTTY?: boolean };

export interface Io {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly cwd: string;
}

/** 0 done, 1 some files failed, 2 wrong use; else a signal ended the work before it was done. */
export type ExitCode = 0 | 1 | 2 | StopCode;

export interface Shell {
  readonly pipeline: Pipeline;
  readonly io: Io;
  readonly messages: Messages;
  /** Data, for a program or a file. */
  readonly print: (text: string) => void;
  /** Messages, for a person. */
  readonly say: (text: string) => void;
  readonly finish: (code: ExitCode) => void;
}

/** A command adds itself to the program, with its description, arguments, options and action. */
export type AddCommand = (program: Command, shell: Shell) => void;

/** Messages are needed before the command line is parsed: its own faults are told in the language it asks for. */
export function languageOf(argv: readonly string[]): Language {
  const asked = argv.findLast((word, index) => word.startsWith('--lang=') || argv[index - 1] === '--lang');
  return asked?.replace('--lang=', '') === 'en' ? 'en' : 'vi';
}

export function openShell(argv: readonly string[], pipeline: Pipeline, io: Io): Shell & { readonly exitCode: () => number } {
  let code = 0;
  for (const stream of [io.stdout, io.stderr]) stream.on('error', ignoreClosedPipe);
  return {
    pipeline,
    io,
    messages: catalogue[languageOf(argv)],
    print: (text) => void io.stdout.write(`${text}\n`),
    say: (text) => void io.stderr.write(`${text}\n`),
    finish: (next) => {
      code = next;
    },
    exitCode: () => code,
  };
}

/** `muctieu schema | head -1` closes the pipe early: whoever reads has enough, and the work goes on. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
