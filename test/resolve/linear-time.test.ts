/** Heads, citations, assignments and names of bodies take time in proportion to the text, on one long line too. */
import { expect, test } from 'vitest';
import { agenciesOfCell, agenciesOfClause } from '../../src/resolve/agency-names.ts';
import { assignments } from '../../src/resolve/assignments.ts';
import { citations } from '../../src/resolve/citations.ts';
import { documentHead } from '../../src/resolve/document-head.ts';
import { read } from './read.ts';

/** Seconds of the processor, whatever else the machine does: far above what they take, far below what a square of the length would. */
const LONGEST = 4;

test.each([
  'tỷ lệ hộ nghèo đạt trên 80% và ',
  'Sở Y tế, ',
  'Quyết định số 12/QĐ-UBND ngày 1/1/2020, ',
  'Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ. ',
  'các sở của ',
  'Kế hoạch của UBND tỉnh ban hành ',
])('%s', { timeout: 30_000 }, (unit) => {
  const document = read(unit.repeat(20_000));
  const before = process.cpuUsage();
  citations(document, documentHead(document));
  assignments(document);
  for (const { span } of document.blocks) {
    for (let asked = 0; asked < 5000; asked += 1) agenciesOfClause(document, span);
    agenciesOfCell(document, span, 'lead');
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(LONGEST);
});
