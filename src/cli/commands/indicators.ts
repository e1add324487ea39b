/** `muctieu indicators`: the same indicator under several wordings, with one id and one name. */
import { resolve } from 'node:path';
import { Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { addDecision, readDecisions, unmet } from '../../indicators/decisions-file.ts';
import { type Group, groupIndicators, plain } from '../../indicators/group-indicators.ts';
import { publishedSource } from '../published-inputs.ts';
import type { AddCommand, Shell } from '../shell.ts';
import { tableOf } from '../text-table.ts';

const groupFormats = ['table', 'csv', 'ndjson'] as const;

interface Flags {
  readonly from: string;
  readonly file: string;
  readonly format?: (typeof groupFormats)[number];
}

export const addIndicators: AddCommand = (program, shell) => {
  const { describe, exports } = shell.messages;
  const command = program
    .command('indicators')
    .description(describe.indicators)
    .option('--from <DIR>', exports.from, 'extracted')
    .option('--file <FILE>', exports.groupsFile, 'indicators.yaml')
    .addOption(new Option('--format <FORMAT>', exports.answerFormat).choices(groupFormats))
    .action(async (flags: Flags) => shell.finish(await show(flags, shell)));
  command
    .command('merge')
    .description(describe.mergeIndicators)
    .argument('<WORDING>', exports.wording)
    .argument('<OTHER>', exports.wording)
    .option('--name <NAME>', exports.groupName)
    .action(async (one: string, other: string, { name }: { readonly name?: string }) =>
      shell.finish(await decide({ same: [one, other], ...(name !== undefined && { name }) }, command.opts<Flags>(), shell)),
    );
  command
    .command('split')
    .description(describe.splitIndicators)
    .argument('<WORDING>', exports.wording)
    .argument('<OTHER>', exports.wording)
    .action(async (one: string, other: string) => shell.finish(await decide({ different: [one, other] }, command.opts<Flags>(), shell)));
};

type Decision = Parameters<typeof addDecision>[1];

async function decide(decision: Decision, { file }: Flags, { io, messages, say }: Shell): Promise<0 | 2> {
  const path = resolve(io.cwd, file);
  const read = await readDecisions(path);
  if (!read.ok) {
    say(messages.exports.badGroups(file, read.line, read.detail));
    return 2;
  }
  await addDecision(path, decision);
  say(messages.exports.decided(file));
  return 0;
}

async function show({ from, file, format }: Flags, shell: Shell): Promise<0 | 2> {
  const { io, messages, say } = shell;
  const read = await readDecisions(resolve(io.cwd, file));
  if (!read.ok) {
    say(messages.exports.badGroups(file, read.line, read.detail));
    return 2;
  }
  const source = await publishedSource(from, {}, null, shell);
  if (!source) return 2;
  const entries = [];
  for await (const { targets } of source.extractions()) for (const target of targets) entries.push({ ...target, target: target.id });
  for (const wording of unmet(read.entries, new Set(entries.map(({ indicator }) => plain(indicator))))) say(messages.exports.unmet(file, wording));
  const groups = groupIndicators(entries, read.decisions);
  io.stdout.write(shown[format ?? (io.stdout.isTTY ? 'table' : 'csv')](groups));
  return 0;
}

const HEAD = ['indicator_id', 'name', 'unit', 'wording', 'score', 'targets'];

const rowsOf = (groups: readonly Group[]): string[][] =>
  groups.flatMap(({ id, name, unit, members }) =>
    members.map(({ wording, score, targets }) => [id, name, unit, wording, score.toFixed(2), String(targets.length)]),
  );

const shown: Readonly<Record<(typeof groupFormats)[number], (groups: readonly Group[]) => string>> = {
  table: (groups) => tableOf([HEAD, ...rowsOf(groups)]),
  csv: (groups) => stringify([HEAD, ...rowsOf(groups)]),
  ndjson: (groups) => groups.map((group) => `${JSON.stringify(group)}\n`).join(''),
};
