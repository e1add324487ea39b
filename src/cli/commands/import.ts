/** `muctieu import`: corrections that were made in an exported workbook. */
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { ROW_VERSION } from '../../export/formats/workbook.ts';
import { importRows } from '../../import/import-workbook.ts';
import { readWorkbook } from '../../import/read-workbook.ts';
import { openLedger } from '../../ledger/ledger-file.ts';
import { openReviews } from '../../review/open-reviews.ts';
import { ledgerFile } from '../extract-inputs.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags {
  readonly from: string;
  readonly by?: string;
}

export const addImport: AddCommand = (program, shell) => {
  const { describe, exports } = shell.messages;
  program
    .command('import')
    .description(describe.imports)
    .argument('<XLSX>', exports.workbook)
    .option('--from <DIR>', exports.from, 'extracted')
    .option('--by <NAME>', exports.by)
    .action(async (path: string, flags: Flags) => shell.finish(await run(path, flags, shell)));
};

async function run(shown: string, { from, by }: Flags, { io, messages, say }: Shell): Promise<0 | 1 | 2> {
  const words = messages.exports;
  const content = await readFile(resolve(io.cwd, shown)).catch((error: NodeJS.ErrnoException) => error);
  if (content instanceof Error) {
    say(words.unreadWorkbook['no-workbook'](shown, content.code ?? content.message));
    return 2;
  }
  const read = await readWorkbook(content);
  if (!read.ok) {
    say(words.unreadWorkbook[read.why](shown, read.detail));
    return 2;
  }
  for (const column of read.missing) say(words.columnMissing(shown, column));
  const out = resolve(io.cwd, from);
  const ledger = await openLedger(join(out, ledgerFile));
  const reviews = openReviews({ out, ledger, now: () => new Date() });
  const { corrected, unchanged, refused } = await importRows(read.rows, reviews, by ?? userInfo().username, ROW_VERSION);
  for (const { line, why, column } of refused) say(words.rowRefused[why](String(line), column));
  say(words.imported(corrected, unchanged, refused.length));
  return refused.length > 0 ? 1 : 0;
}
