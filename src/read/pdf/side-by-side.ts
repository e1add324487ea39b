/** Lines without ruling lines around them: those whose words stand in columns side by side are cut into a table, the others stay lines. */
import type { LinePart } from './page-parts.ts';
import type { PageTable } from './page-table.ts';
import type { TextLine } from './text-line.ts';

export function sideBySide(lines: readonly TextLine[], _tables: readonly PageTable[], _page: number): (LinePart | PageTable)[] {
  return lines.map((line) => ({ kind: 'line', line }));
}
