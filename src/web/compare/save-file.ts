/** What is shown, as a file of the reader's own. */
import type { Comparison } from '../../compare/compare.ts';

/** `content`: words, or a data address. */
export function saveFile(name: string, content: string): void {
  const isAddress = content.startsWith('data:');
  const address = isAddress ? content : URL.createObjectURL(new Blob([`\uFEFF${content}`], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  if (!isAddress) URL.revokeObjectURL(address);
}

export function csvOf({ indicator, rows }: Comparison, country: string): string {
  const head = ['indicator', 'place', 'year', 'comparator', 'value', 'upper', 'unit', 'document', 'file', 'target', 'quote'];
  const lines = rows.flatMap(({ place, cells }) =>
    cells.flatMap(({ year, stated }) =>
      stated.map(({ op, number, upper, unit, document, path, target, quote }) => [
        indicator.name,
        place ?? country,
        year,
        op,
        number,
        upper,
        unit,
        document,
        path,
        target,
        quote,
      ]),
    ),
  );
  return [head, ...lines].map((line) => `${line.map(cellOf).join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula is told to be words. */
function cellOf(value: string | number | null): string {
  if (value === null) return '';
  const words = typeof value === 'string' && /^[=+@\t\r-]./u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
