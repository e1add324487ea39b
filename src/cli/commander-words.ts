/** Makes commander speak through our streams and in our catalogue: help, headings, and what is wrong with a command line. */
import { type Command, type CommanderError, Option } from 'commander';
import type { Messages } from './messages.ts';
import type { Shell } from './shell.ts';

export function speakThrough(program: Command, { io, messages }: Shell): void {
  const words = messages.commander;
  const titles: Readonly<Record<string, string>> = words.titles;
  const inWords = (usage: string) => usage.replace('[options]', words.options).replace('[command]', words.command);
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // Faults are told by main, in the language that was asked for.
      outputError: () => {},
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: inWords,
      subcommandTerm: (command) => command.name(),
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
    })
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', words.help)
    .helpCommand(inWords('help [command]'), words.helpCommand)
    .addOption(new Option('--lang <vi|en>', messages.describe.lang).choices(['vi', 'en']));
}

type Fault = Exclude<keyof Messages['commander'] & `commander.${string}`, never>;

/** Commander names what it stumbled over in quotes: those pieces fill our sentence. */
export function explainFault({ code, message }: CommanderError, { commander }: Messages): string {
  const named = [...message.matchAll(/'([^']*)'/g)].map(([, piece = '']) => piece);
  const sentence = code in commander ? commander[code as Fault](named) : commander.other([message.replace(/^error: /, '')]);
  return `${sentence}. ${commander.seeHelp('muctieu')}`;
}
