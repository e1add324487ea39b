/** What was published in an output folder, for commands that only read it. */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Filter, filtered } from '../export/filter.ts';
import type { ExportSource } from '../export/formats/index.ts';
import { readPublished } from '../export/read-published.ts';
import { openLedger } from '../ledger/ledger-file.ts';
import type { Extraction } from '../validate/schema.ts';
import { outputFiles } from '../write/output-files.ts';
import { ledgerFile } from './extract-inputs.ts';
import type { Shell } from './shell.ts';

/** Null where there is no ledger, which is told. What the ledger does not vouch for is left out, and told once. */
export async function publishedSource(shownFolder: string, filter: Filter, { io, messages, say }: Shell): Promise<ExportSource | null> {
  const out = resolve(io.cwd, shownFolder);
  const path = join(out, ledgerFile);
  if (!(await stat(path).catch(() => null))) {
    say(messages.exports.noLedger(shownFolder));
    return null;
  }
  const ledger = await openLedger(path);
  await ledger.refresh();
  const told = new Set<string>();

  async function* extractions(): AsyncGenerator<Extraction> {
    for await (const { path, extraction } of readPublished(out, ledger.state)) {
      const wanted = extraction && filtered(extraction, filter);
      if (wanted) yield wanted;
      if (extraction || told.has(path)) continue;
      told.add(path);
      say(messages.exports.notVouchedFor(path));
    }
  }
  return { extractions, textOf: (path) => readFile(outputFiles(out, path).text, 'utf8') };
}
