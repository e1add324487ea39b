/** Takes corrections in that were made in an exported workbook: as decisions, like those of the page. */
import { randomUUID } from 'node:crypto';
import type { Draft } from '../review/drafts.ts';
import type { Reviews } from '../review/open-reviews.ts';
import type { SheetRow } from './read-workbook.ts';
import { rowCorrections } from './row-corrections.ts';

/** `gone`: there is no such target any more. */
export type Refused = { readonly line: number; readonly why: 'stale' | 'gone' | 'fixed' | 'unfit'; readonly column: string };

export interface Imported {
  readonly corrected: number;
  readonly unchanged: number;
  readonly refused: readonly Refused[];
}

/** `by`: who has corrected. The rows of one document are one save. */
export async function importRows(rows: readonly SheetRow[], reviews: Pick<Reviews, 'read' | 'save'>, by: string, versionName: string): Promise<Imported> {
  const refused: Refused[] = [];
  let [corrected, unchanged] = [0, 0];
  for (const [path, group] of Map.groupBy(rows, ({ cells }) => String(cells.get('path') ?? ''))) {
    const document = await reviews.read(path);
    const targets = new Map((document && !document.isWithdrawn ? document.extraction.targets : []).map((target) => [target.id, target]));
    const drafts: Draft[] = [];
    const lines: number[] = [];
    for (const row of group) {
      const target = targets.get(String(row.cells.get('target_id')));
      if (!document || !target) {
        refused.push({ line: row.line, why: 'gone', column: '' });
        continue;
      }
      const end = rowCorrections(row, row.cells.get(versionName) ?? null, target, document.extraction);
      if (end.end !== 'corrections') refused.push({ line: row.line, why: end.end, column: 'column' in end ? end.column : '' });
      else if (end.corrections.length === 0) unchanged += 1;
      else {
        let seen = document.things.find(({ thing }) => thing.kind === 'target' && thing.id === target.id)?.decisions.at(-1)?.id ?? null;
        for (const { field, value } of end.corrections) {
          const id = randomUUID();
          drafts.push({ id, thing: { kind: 'target', id: target.id }, seen, what: { verdict: 'corrected', field, value } });
          seen = id;
        }
        lines.push(row.line);
      }
    }
    if (!document || drafts.length === 0) continue;
    const saved = await reviews.save({ path, text: document.textSha256, drafts }, by);
    if ('error' in saved) refused.push(...lines.map((line): Refused => ({ line, why: saved.error === 'invalid-value' ? 'unfit' : 'stale', column: '' })));
    else corrected += lines.length;
  }
  return { corrected, unchanged, refused: refused.sort((a, b) => a.line - b.line) };
}
