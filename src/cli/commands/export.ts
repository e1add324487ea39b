/** `muctieu export`: targets, documents, citations and assignments as tables in other programs' formats. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Option } from 'commander';
import { exportFiles } from '../../export/export-files.ts';
import { type Filter, filterNames, filterSchema } from '../../export/filter.ts';
import { type ExportOptions, type ExportSource, type Format, formatNames, formats } from '../../export/formats/index.ts';
import { tableNamed, tableNames, tables } from '../../export/tables/index.ts';
import { schemaVersion } from '../../validate/schema.ts';
import { changedSince, publishedSource } from '../published-inputs.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags {
  readonly format: Format;
  readonly from: string;
  readonly table?: (typeof tableNames)[number];
  readonly out?: string;
  readonly where: readonly string[];
  readonly since?: string;
  readonly bom?: true;
  readonly partition?: true;
}

export const addExport: AddCommand = (program, shell) => {
  const { describe, exports } = shell.messages;
  program
    .command('export')
    .description(describe.exports)
    .addOption(new Option('--format <FORMAT>', exports.format).choices(formatNames).makeOptionMandatory())
    .addOption(new Option('--table <TABLE>', exports.table).choices(tableNames))
    .option('--out <DIR>', exports.out)
    .option('--from <DIR>', exports.from, 'extracted')
    .option('--where <FIELD=VALUE>', exports.where, (each: string, all: readonly string[]) => [...all, each], [])
    .option('--since <CURSOR>', exports.changedSince)
    .option('--bom', exports.bom)
    .option('--partition', exports.partition)
    .action(async (flags: Flags) => shell.finish(await run(flags, shell)));
};

async function run(flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, say } = shell;
  const words = messages.exports;
  const filter = filterFrom(flags.where);
  const refuse = (reason: string): 2 => {
    say(reason);
    return 2;
  };
  if (typeof filter === 'string') return refuse(words.badWhere(filter, filterNames.join(', ')));
  if (flags.partition && (flags.format !== 'parquet' || flags.out === undefined)) return refuse(words.partitionAlone);
  const isBinary = flags.format === 'xlsx' || flags.format === 'parquet';
  if (flags.out === undefined && isBinary && io.stdout.isTTY) return refuse(words.binary);
  const since = flags.since === undefined ? null : await changedSince(flags.from, flags.since, shell);
  if (flags.since !== undefined && !since) return 2;
  const source = await publishedSource(flags.from, filter, since, shell);
  if (!source) return 2;
  return flags.out === undefined ? toStdout(source, flags, shell) : toFolder(source, flags.out, flags, shell);
}

/** What is wrong, as words, where something is. */
function filterFrom(where: readonly string[]): Filter | string {
  const parts = where.map((each) => [each.slice(0, Math.max(0, each.indexOf('='))), each.slice(each.indexOf('=') + 1)] as const);
  const parsed = filterSchema.safeParse(Object.fromEntries(parts));
  const isTwice = new Set(parts.map(([name]) => name)).size < parts.length;
  return parsed.success && !isTwice ? parsed.data : where.join(' ');
}

const optionsOf = ({ table, bom, partition }: Flags, { messages }: Shell, all: ExportOptions['tables']): ExportOptions => {
  const one = table === undefined ? null : tableNamed(table);
  return { tables: one ? [one] : all, language: messages.exports.language, hasBom: bom ?? false, isParted: partition ?? false };
};

/** One table; written to a file first: some formats are known only when they are whole. */
async function toStdout(source: ExportSource, flags: Flags, shell: Shell): Promise<0> {
  const folder = await mkdtemp(join(tmpdir(), 'muctieu-export-'));
  try {
    const [file] = await formats[flags.format](source, optionsOf(flags, shell, tables.slice(0, 1)), folder);
    if (file) await pipeline(createReadStream(join(folder, file.path)), shell.io.stdout, { end: false }).catch(ignoreClosedPipe);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}

async function toFolder(source: ExportSource, shownFolder: string, flags: Flags, shell: Shell): Promise<0 | 1> {
  const { io, messages, say } = shell;
  const words = messages.exports;
  try {
    const end = await exportFiles(resolve(io.cwd, shownFolder), schemaVersion, (folder) =>
      formats[flags.format](source, optionsOf(flags, shell, tables), folder),
    );
    if ('inTheWay' in end) for (const path of end.inTheWay) say(words.inTheWay(path));
    else for (const path of end.written) say(words.written(path));
    return 'inTheWay' in end ? 1 : 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    say(words.failed(shownFolder, code));
    return 1;
  }
}
