/** `muctieu query`: a question in SQL over what was extracted. */
import { resolve } from 'node:path';
import { Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { loadParquet } from '../../query/load-parquet.ts';
import { type LoadedTables, loadTables } from '../../query/load-tables.ts';
import { type Answer, lock, runQuery } from '../../query/run-query.ts';
import { publishedSource } from '../published-inputs.ts';
import { upTo } from '../serve-status.ts';
import type { AddCommand, Shell } from '../shell.ts';
import { tableOf } from '../text-table.ts';

const answerFormats = ['table', 'csv', 'ndjson'] as const;

interface Flags {
  readonly format?: (typeof answerFormats)[number];
  readonly from: string;
  readonly parquet?: string;
  readonly seconds: number;
  readonly memory: number;
}

export const addQuery: AddCommand = (program, shell) => {
  const { describe, exports } = shell.messages;
  program
    .command('query')
    .description(describe.query)
    .argument('<SQL>', exports.sql)
    .addOption(new Option('--format <FORMAT>', exports.answerFormat).choices(answerFormats))
    .option('--from <DIR>', exports.from, 'extracted')
    .option('--parquet <DIR>', exports.parquet)
    .addOption(new Option('--seconds <N>', exports.seconds).argParser(upTo(86_400)).default(60))
    .addOption(new Option('--memory <MIB>', exports.memory).argParser(upTo(1_048_576)).default(1024))
    .action(async (sql: string, flags: Flags) => shell.finish(await run(sql, flags, shell)));
};

async function run(sql: string, flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, say } = shell;
  const loaded = await load(flags, shell);
  if (!loaded) return 2;
  try {
    await lock(loaded.connection, flags);
    const answered = await runQuery(loaded.connection, sql, flags);
    if (!answered.ok) {
      say(messages.exports.notAnswered[answered.why](answered.detail, flags));
      return answered.why === 'failed' || answered.why === 'too-long' ? 1 : 2;
    }
    io.stdout.write(words[flags.format ?? (io.stdout.isTTY ? 'table' : 'csv')](answered));
    return 0;
  } finally {
    loaded.close();
  }
}

async function load({ from, parquet }: Flags, shell: Shell): Promise<LoadedTables | null> {
  if (parquet !== undefined) {
    const loaded = await loadParquet(resolve(shell.io.cwd, parquet));
    if (!loaded) shell.say(shell.messages.exports.noParquet(parquet));
    return loaded;
  }
  const source = await publishedSource(from, {}, null, shell);
  return source && loadTables(source.extractions());
}

type Said = Answer['rows'][number][number];

const cellWords = (cell: Said): string => (cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell));

const words: Readonly<Record<(typeof answerFormats)[number], (answer: Answer) => string>> = {
  table: ({ columns, rows }) => tableOf([columns, ...rows.map((row) => row.map(cellWords))]),
  csv: ({ columns, rows }) => stringify([[...columns], ...rows.map((row) => row.map(cellWords))]),
  ndjson: ({ columns, rows }) => rows.map((row) => `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]])))}\n`).join(''),
};
