/** `npm run bench:compare`: comparing 2,000 documents, against reading their JSON, in one run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ledgerFile } from '../src/cli/extract-inputs.ts';
import { compare } from '../src/compare/compare.ts';
import { comparedDocuments } from '../src/compare/compared-documents.ts';
import { readPublished } from '../src/export/read-published.ts';
import { groupIndicators } from '../src/indicators/group-indicators.ts';
import { openLedger } from '../src/ledger/ledger-file.ts';
import type { Extraction } from '../src/validate/schema.ts';

const DOCUMENTS = 2000;
const ROUNDS = 5;
/** Times the time that reading takes. */
const MOST = 3;
const MEASURED = ['hộ nghèo', 'hộ dùng nước sạch', 'xã đạt chuẩn nông thôn mới', 'lao động qua đào tạo', 'dân số tham gia bảo hiểm y tế', 'rừng được che phủ'];
const NARROWED = ['', ' khu vực thành thị', ' khu vực nông thôn', ' là nữ', ' vùng dân tộc thiểu số'];

const folder = mkdtempSync(join(tmpdir(), 'muctieu-bench-'));
mkdirSync(join(folder, 'corpus'));
for (let number = 1; number <= DOCUMENTS; number += 1) writeFileSync(join(folder, `corpus/${number}.txt`), planOf(number));
spawnSync(process.execPath, [resolve('pipelines/start.mjs'), 'extract'], { cwd: folder });
const out = join(folder, 'extracted');
const ledger = await openLedger(join(out, ledgerFile));
await ledger.refresh();
const names = readdirSync(out).filter((name) => /^\d+\.txt\.json$/u.test(name));

const ratios: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const reading = await seconds(readAll);
  const comparing = await seconds(compareAll);
  ratios.push(comparing / reading);
}
const median = ratios.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
process.stdout.write(
  `comparing ${names.length} documents: ${median.toFixed(2)} times reading their JSON (at most ${MOST}; ${ratios.map((each) => each.toFixed(2)).join(' ')})\n`,
);
if (median > MOST) process.exitCode = 1;
rmSync(folder, { recursive: true });

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function readAll(): Promise<void> {
  for (const name of names) JSON.parse(await readFile(join(out, name), 'utf8'));
}

/** From the disk to the rows of one indicator. */
async function compareAll(): Promise<void> {
  const extractions: Extraction[] = [];
  for await (const { extraction } of readPublished(out, ledger.state)) if (extraction) extractions.push(extraction);
  const groups = groupIndicators(extractions.flatMap(({ targets }) => targets.map((target) => ({ ...target, target: target.id }))));
  const [group] = groups;
  if (group) compare(group, await comparedDocuments(out, ledger.state, extractions));
}

function planOf(number: number): string {
  const lines = Array.from(
    { length: 30 },
    (_, at) =>
      `- Tỷ lệ ${MEASURED[at % MEASURED.length]}${NARROWED[Math.floor(at / MEASURED.length)]} đạt ${10 + ((number + at) % 80)}% vào năm ${2026 + (number % 5)}.`,
  );
  return `ỦY BAN NHÂN DÂN TỈNH LAM GIANG\nSố: ${number}/KH-UBND\nLam Giang, ngày 3 tháng 2 năm 2025\nKẾ HOẠCH\nPhát triển các xã\n${lines.join('\n')}\n`;
}
