/** `muctieu token`: which programs may use the HTTP API. */
import { resolve } from 'node:path';
import { Option } from 'commander';
import { changeTokens, newToken, readTokens, tokenRoles, tokensFile } from '../../api/tokens.ts';
import { readable } from '../readable-list.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags {
  readonly out: string;
  readonly role: (typeof tokenRoles)[number];
}

export const addToken: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  const token = program.command('token').description(describe.token);
  const run = async (flags: Flags, work: (file: string) => Promise<0 | 2>): Promise<void> =>
    shell.finish(await readable(tokensFile(resolve(shell.io.cwd, flags.out)), shell, work));
  token
    .command('add')
    .description(describe.tokenAdd)
    .argument('<NAME>', describe.tokenName)
    .addOption(new Option('--role <ROLE>', describe.tokenRole).choices(tokenRoles).default('reader'))
    .option('--out <DIR>', describe.userOut, 'extracted')
    .action((name: string, flags: Flags) => run(flags, (file) => add(file, name, flags.role, shell)));
  token
    .command('list')
    .description(describe.tokenList)
    .option('--out <DIR>', describe.userOut, 'extracted')
    .action((flags: Flags) => run(flags, (file) => list(file, shell)));
  token
    .command('revoke')
    .description(describe.tokenRevoke)
    .argument('<NAME>', describe.tokenName)
    .option('--out <DIR>', describe.userOut, 'extracted')
    .action((name: string, flags: Flags) => run(flags, (file) => revoke(file, name, shell)));
};

/** A name that is there is not given another token: what uses it would stop. */
async function add(file: string, asked: string, role: Flags['role'], { messages: { serve: words }, print, say }: Shell): Promise<0 | 2> {
  const name = asked.normalize('NFC').trim();
  if (name === '' || name.length > 100 || /[\p{Cc}\p{Bidi_Control}]/u.test(name)) {
    say(words.badTokenName);
    return 2;
  }
  const { secret, sha256 } = newToken();
  const token = { name, role, sha256, addedAt: new Date().toISOString() };
  if (!(await changeTokens(file, (tokens) => (tokens.some((each) => each.name === name) ? null : [...tokens, token])))) {
    say(words.tokenThere(name));
    return 2;
  }
  print(secret);
  say(words.tokenAdded(name));
  return 0;
}

async function list(file: string, { print }: Shell): Promise<0> {
  for (const { name, role, addedAt } of await readTokens(file)) print([name, role, addedAt].join('\t'));
  return 0;
}

async function revoke(file: string, asked: string, { messages: { serve: words }, say }: Shell): Promise<0 | 2> {
  const name = asked.normalize('NFC').trim();
  const isDone = await changeTokens(file, (tokens) => (tokens.some((each) => each.name === name) ? tokens.filter((each) => each.name !== name) : null));
  say(isDone ? words.tokenRevoked(name) : words.tokenMissing(name));
  return isDone ? 0 : 2;
}
