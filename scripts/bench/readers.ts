/** What a reader process and its parent hold after 100 and after 1,000 Word documents of ten pages, read one after another. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { residentBytes } from '../../src/read/pool/memory.ts';
import { openReaders } from '../../src/read/pool/open-readers.ts';
import { readSource } from '../../src/read/read-source.ts';
import { ratio, row } from './timing.ts';

const FILES = 1000;
const FIRST = 100;
const LIMIT = 1.2;
const PARAGRAPHS = 150;
const ROWS = 40;

export async function printReaders(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muctieu-bench-'));
  const readers = openReaders({ width: 1 });
  const held: { readonly reader: number; readonly parent: number }[] = [];
  try {
    const path = join(folder, 'a.docx');
    writeFileSync(path, await tenPages());
    for (let count = 1; count <= FILES; count += 1) {
      const read = await readSource(path, { name: 'a.docx', readers });
      if (!read.ok) throw new Error(read.issue.code);
      const parent = process.memoryUsage.rss();
      if (count === FIRST || count === FILES) held.push({ reader: residentBytes(process.pid) - parent, parent });
    }
  } finally {
    await readers.close();
    rmSync(folder, { recursive: true });
  }
  const [early, late] = held;
  if (!early || !late) return;
  console.log(`\nREADERS resident MB after ${FIRST} and after ${FILES} documents of ten pages (grown at most ${LIMIT} times)`);
  row('reader', ratio(early.reader / 1e6), ratio(late.reader / 1e6), ratio(late.reader / early.reader));
  row('parent', ratio(early.parent / 1e6), ratio(late.parent / 1e6), ratio(late.parent / early.parent));
  const [before, after] = [early.reader + early.parent, late.reader + late.parent];
  row('together', ratio(before / 1e6), ratio(after / 1e6), ratio(after / before));
}

/** About 25,000 characters, a table among them. */
function tenPages(): Promise<Buffer> {
  const sentence = (n: number): string =>
    `Phấn đấu đến năm ${2026 + (n % 5)}, tỷ lệ hộ dùng nước sạch của xã số ${n} tỉnh Lâm Giang đạt tối thiểu ${n % 100}%, tăng ${n % 7} điểm.`;
  const cellsOf = (n: number): TableCell[] =>
    [String(n), sentence(n), '%', String(n % 100)].map((words) => new TableCell({ children: [new Paragraph(words)] }));
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, n) => new Paragraph(sentence(n)));
  const table = new Table({ rows: Array.from({ length: ROWS }, (_, n) => new TableRow({ children: cellsOf(n) })) });
  return Packer.toBuffer(new Document({ sections: [{ children: [...paragraphs, table] }] }));
}
