/** What was published in an output folder, for commands that only read it. */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Filter, filtered } from '../export/filter.ts';
import type { ExportSource } from '../export/formats/index.ts';
import { readPublished } from '../export/read-published.ts';
import { cursorOf, positionOf } from '../feed/cursor.ts';
import { openFeed } from '../feed/open-feed.ts';
import { openLedger } from '../ledger/ledger-file.ts';
import type { Extraction } from '../validate/schema.ts';
import { outputFiles } from '../write/output-files.ts';
import { ledgerFile } from './extract-inputs.ts';
import type { Shell } from './shell.ts';

/** What of the feed a consumer has not seen yet. */
export interface Since {
  readonly documents: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

/** What was added or changed after a cursor; null where there is no such cursor, which is told. */
export async function changedSince(shownFolder: string, cursor: string, { io, messages, say }: Shell): Promise<Since | null> {
  const feed = openFeed(join(resolve(io.cwd, shownFolder), ledgerFile));
  await feed.refresh();
  const position = positionOf(cursor, feed);
  if (!position.ok) {
    say(messages.exports.badCursor[position.why](cursor, cursorOf(feed.id(), 0)));
    return null;
  }
  const lines = feed.lines().slice(position.seq);
  say(messages.exports.goOn(lines.length, cursorOf(feed.id(), feed.lines().length)));
  return {
    documents: new Set(lines.map(({ document }) => document)),
    targets: new Set(lines.flatMap((line) => (line.kind === 'target' ? [line.target] : []))),
  };
}

/** Null where there is no ledger, which is told. What the ledger does not vouch for is left out, and told once. */
export async function publishedSource(shownFolder: string, filter: Filter, since: Since | null, { io, messages, say }: Shell): Promise<ExportSource | null> {
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
      const changed = extraction && since ? onlyChanged(extraction, since) : extraction;
      const wanted = changed && filtered(changed, filter);
      if (wanted) yield wanted;
      if (extraction || told.has(path)) continue;
      told.add(path);
      say(messages.exports.notVouchedFor(path));
    }
  }
  return { extractions, textOf: (path) => readFile(outputFiles(out, path).text, 'utf8') };
}

function onlyChanged(extraction: Extraction, { documents, targets }: Since): Extraction | null {
  if (!documents.has(extraction.document.id)) return null;
  return { ...extraction, targets: extraction.targets.filter(({ id }) => targets.has(id)) };
}
