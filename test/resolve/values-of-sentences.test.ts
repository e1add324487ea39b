/** Sentences and the targets that are read in them: "indicator | op number unit | year", each value at its own place. */
import { expect, test } from 'vitest';
import { extractTraced } from '../../pipelines/plan.ts';

function targetsOf(sentence: string): string[] {
  const result = extractTraced({ text: `I. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n- ${sentence}\n`, mediaType: 'text/plain', path: 'a.txt' });
  if (!result.ok) throw new Error('not read');
  return result.value.findings.targets.map(
    ({ indicator, comparator, value, change, period }) =>
      `${indicator} | ${change === 'level' ? '' : `${change} `}${comparator.op} ${value.number} ${value.unit ?? ''} | ${period.to ?? ''}`,
  );
}

const sentences: readonly (readonly [form: string, sentence: string, targets: readonly string[]])[] = [
  [
    'a bracket that tells how things stand now says nothing of what follows it',
    'Đến năm 2030, mạng lưới đạt 24 tuyến (hiện có 12 tuyến), tỷ lệ xe điện đạt 55% (năm 2024 đạt 9%, vượt kế hoạch); tỷ lệ hài lòng đạt 85%.',
    ['mạng lưới | = 24 tuyến | 2030', 'tỷ lệ xe điện | = 55 % | 2030', 'tỷ lệ hài lòng | = 85 % | 2030'],
  ],
  ['"phát hiện có" is no "hiện có"', '100% người bệnh được phát hiện có hồ sơ quản lý.', ['người bệnh được phát hiện có hồ sơ quản lý | = 100 % | ']],
  ['what stands now is no target', 'Hiện có 12 tuyến xe buýt đạt chuẩn (năm 2030 đạt 24 tuyến).', []],
];

test.each(sentences)('%s', (_form, sentence, targets) => {
  expect(targetsOf(sentence)).toEqual(targets);
});
