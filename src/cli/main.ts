/** The command line: takes the words after the program's name, runs one command, gives the exit code. */
import { Command, CommanderError } from 'commander';
import { failAt } from '../failpoint.ts';
import { packageVersion } from '../manifest.ts';
import type { Pipeline } from '../stage.ts';
import { explainFault, speakThrough } from './commander-words.ts';
import { commands } from './commands/index.ts';
import { type Io, openShell, type Shell } from './shell.ts';

export async function main(argv: readonly string[], pipeline: Pipeline, io: Io): Promise<number> {
  failAt(process.env.MUCTIEU_FAILPOINT ?? null);
  const shell = openShell(argv, pipeline, io);
  try {
    await programFor(shell).parseAsync(argv, { from: 'user' });
    return shell.exitCode();
  } catch (error) {
    if (error instanceof CommanderError) return endOfParsing(error, shell);
    shell.say(`${shell.messages.unexpected} ${error instanceof Error ? error.stack : String(error)}`);
    return 1;
  }
}

function programFor(shell: Shell): Command {
  const program = new Command('muctieu');
  speakThrough(program, shell);
  program.description(shell.messages.describe.program).version(packageVersion, '-V, --version', shell.messages.commander.version);
  for (const add of commands) add(program, shell);
  return program;
}

/** Help and version have been printed by then; help that nobody asked for means that no command was named. */
function endOfParsing(error: CommanderError, shell: Shell): number {
  if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return 0;
  if (error.code !== 'commander.help') shell.say(explainFault(error, shell.messages));
  return error.exitCode === 0 ? 0 : 2;
}
