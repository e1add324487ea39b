/** Rows as a table for a terminal: the first is its head. */

/** Characters of a cell that are shown. */
const WIDEST = 60;

export function tableOf(rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map(oneLine));
  const widths = (shown[0] ?? []).map((_, at) => Math.max(...shown.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...rest] = shown;
  return `${[line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rest.map(line)].join('\n')}\n`;
}

/** Without what a terminal would take for an order. */
function oneLine(cell: string): string {
  const plain = cell.normalize('NFC').replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
  return plain.length > WIDEST ? `${plain.slice(0, WIDEST - 1)}…` : plain;
}
