/** `muctieu user`: who may use the reviewer's page, and as what. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Account, accountsFile, changeAccounts, readAccounts } from '../../api/accounts.ts';
import { type Role, roles } from '../../api/contract.ts';
import { hashPassword } from '../../api/password.ts';
import { askPassword } from '../ask-password.ts';
import { readable } from '../readable-list.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags {
  readonly out: string;
  readonly role: string;
}

const LEAST = 10;

export const addUser: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  const user = program.command('user').description(describe.user);
  const command = (name: string, about: string): Command => user.command(name).description(about).option('--out <DIR>', describe.userOut, 'extracted');
  const fileOf = ({ out }: Flags): string => accountsFile(resolve(shell.io.cwd, out));
  command('add', describe.userAdd)
    .argument('<NAME>', describe.userName)
    .option('--role <ROLE>', describe.role, 'reviewer')
    .action(async (name: string, flags: Flags) => shell.finish(await readable(fileOf(flags), shell, (file) => add(file, name, flags.role, shell))));
  command('remove', describe.userRemove)
    .argument('<NAME>', describe.userName)
    .action(async (name: string, flags: Flags) => shell.finish(await readable(fileOf(flags), shell, (file) => remove(file, name, shell))));
  command('list', describe.userList).action(async (flags: Flags) => shell.finish(await readable(fileOf(flags), shell, (file) => list(file, shell))));
};

type Ended = 0 | 2;

async function add(file: string, asked: string, role: string, { messages: { serve: words }, say }: Shell): Promise<Ended> {
  const refuse = (reason: string): 2 => {
    say(reason);
    return 2;
  };
  const name = nameOf(asked);
  if (name === null) return refuse(words.badUserName);
  if (!isRole(role)) return refuse(words.badRole(role));
  const isKnown = (accounts: readonly Account[]): boolean => accounts.some((account) => account.name === name);
  if (isKnown(await readAccounts(file))) return refuse(words.userKnown(name));
  const password = await askPassword(say, words);
  if (password === null) return refuse(words.passwordsDiffer);
  if ([...password].length < LEAST) return refuse(words.shortPassword(LEAST));
  const account: Account = { name, role, password: await hashPassword(password) };
  if (!(await changeAccounts(file, (accounts) => (isKnown(accounts) ? null : [...accounts, account])))) return refuse(words.userKnown(name));
  say(words.userAdded(name, role));
  return 0;
}

async function remove(file: string, asked: string, { messages: { serve: words }, say }: Shell): Promise<Ended> {
  const name = nameOf(asked) ?? asked;
  const accounts = await readAccounts(file);
  const isThere = accounts.some((account) => account.name === name);
  const removed = isThere && (await changeAccounts(file, (present) => present.filter((account) => account.name !== name)));
  say(removed ? words.userRemoved(name) : words.userUnknown(name));
  return removed ? 0 : 2;
}

async function list(file: string, { messages: { serve: words }, print, say }: Shell): Promise<Ended> {
  const accounts = await readAccounts(file);
  if (accounts.length === 0) say(words.noUsers);
  for (const { name, role } of accounts) print(`${role}\t${name}`);
  return 0;
}

function nameOf(asked: string): string | null {
  const name = asked.normalize('NFC').trim();
  return name === '' || name.length > 100 || /[\p{Cc}\p{Bidi_Control}]/u.test(name) ? null : name;
}

const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word);
