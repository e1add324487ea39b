/** Ruling lines are the same whoever reads them: from the file itself, by pdftops, by pdf.js; on pages that are turned too. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import type { ReadBlock } from '../../../src/read/blocks.ts';
import { defaultLimits } from '../../../src/read/limits.ts';
import { blocksOfPages } from '../../../src/read/pdf/blocks-of-pages.ts';
import { contentRules } from '../../../src/read/pdf/content-rules.ts';
import { pdfPages } from '../../../src/read/pdf/pdf-pages.ts';
import { rulesOfPostscript } from '../../../src/read/pdf/postscript-rules.ts';
import { unpdfPages } from '../../../src/read/pdf/unpdf-pages.ts';
import { runProgram } from '../../../src/read/run-program.ts';
import { madePdf } from './made-pdf.ts';

const words = (x: number, y: number, text: string): string => `BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET`;
const rows = ['TT', '1', '2'].flatMap((first, i) => [words(105, 688 - 20 * i, first), words(155, 688 - 20 * i, `row ${i}`), words(255, 688 - 20 * i, `${i}5`)]);
/** Thin boxes that are filled across, lines that are drawn down, all moved by a matrix. */
const drawn = [
  'q 2 0 0 2 0 0 cm',
  ...[350, 340, 330, 320].map((y) => `50 ${y} 100 .2 re f`),
  ...[50, 75, 125, 150].map((x) => `${x} 320 m ${x} 350 l S`),
  'Q',
  'BT /F 1 Tf 0 0 Td (1 2 3 4 re f \\) 5 6 m) Tj ET',
];
const table = [...drawn, ...rows].join('\n');
const expected = [
  ['TT', 'row 0', '05'],
  ['1', 'row 1', '15'],
  ['2', 'row 2', '25'],
];
const cellsOf = (blocks: readonly ReadBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).map(({ cells }) => cells.map(({ text }) => text));

test.each([
  [0, '1 0 0 1 0 0'],
  [90, '0 1 -1 0 595 0'],
  [180, '-1 0 0 -1 595 842'],
  [270, '0 -1 1 0 0 842'],
])('of a page turned by %d degrees, whose words stand upright', async (rotate, turn) => {
  for (const read of [pdfPages, unpdfPages]) {
    const bytes = madePdf(`q ${turn} cm 1 0 0 1 0 -150 cm ${table} Q`, 1, { rotate });
    const pages = await read({ bytes, mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
    expect(cellsOf(blocksOfPages(pages.ok ? pages.value.pages : []))).toEqual(expected);
  }
});

it.each([
  ['as it is', 0, '', 842],
  ['cropped', 0, '/CropBox [80 500 400 800]', 300],
  ['cropped and turned', 90, '/CropBox [80 500 400 800]', 320],
  ['whose corners are named the other way round', 0, '/MediaBox [595 842 0 0]', 842],
])('by pdftops as from the file itself, of a page %s', async (_, rotate, boxes, height) => {
  const bytes = madePdf(table, 1, { rotate, boxes });
  const folder = mkdtempSync(join(tmpdir(), 'muctieu-test-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes);
    const { stdout } = await runProgram('pdftops', ['-q', '-origpagesizes', 'a.pdf', '-'], 60_000, folder);
    const printed = [...(rulesOfPostscript(stdout.toString('latin1')).get(1) ?? [])].map((rule) => ({ ...rule, y: height - rule.y - rule.height }));
    const own = contentRules(bytes, [1], 1)?.get(1) ?? [];
    const rounded = (boxes: readonly object[]) => boxes.map((box) => Object.values(box).map((side) => Math.round(Number(side) * 10))).sort();
    expect(own).toHaveLength(8);
    expect(rounded(printed)).toEqual(rounded(own));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it.each([pdfPages, unpdfPages])('of a cropped page lie where its words do, and what is cut away is not read (%o)', async (read) => {
  const bytes = madePdf(`${table}\n${words(20, 30, 'Cut 99%')}`, 1, { boxes: '/CropBox [80 500 400 800]' });
  const pages = await read({ bytes, mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
  const blocks = blocksOfPages(pages.ok ? pages.value.pages : []);
  expect([cellsOf(blocks), blocks.length]).toEqual([expected, 1]);
});

it('of forms that a page shows', () => {
  const file = madePdf('q 1 0 0 1 10 20 cm /T Do Q').toString('latin1');
  const form = '<< /Type /XObject /Subtype /Form /BBox [0 0 500 500] /Matrix [1 0 0 1 5 5] /Length 20 >>\nstream\n0 0 m 100 0 l S     \nendstream';
  const bytes = Buffer.from(file.replace('/Font << /F 3 0 R >>', '/XObject << /T 9 0 R >>').replace('xref\n', `9 0 obj\n${form}\nendobj\nxref\n`), 'latin1');
  expect(contentRules(bytes, [1], 1)?.get(1)).toEqual([{ x: 15, y: 817, width: 100, height: 0 }]);
});
