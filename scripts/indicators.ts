/** `npm run indicators`: precision and recall of the grouping on the hand-made pairs, and how its time grows. */
import { readFileSync } from 'node:fs';
import { groupIndicators } from '../src/indicators/group-indicators.ts';
import { judgePairs, type Pair } from '../src/indicators/judge-pairs.ts';

for (const half of ['open', 'held-back']) {
  const pairs = JSON.parse(readFileSync(`test/indicators/pairs/${half}.json`, 'utf8')) as readonly Pair[];
  const { precision, recall, wrong, missed } = judgePairs(pairs);
  process.stdout.write(
    `${half.padEnd(10)} ${pairs.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${wrong.length} wrong, ${missed.length} missed\n`,
  );
}

const COUNTS = [1000, 10_000, 100_000];
const WORDS = ['hộ', 'nước sạch', 'rừng', 'trường', 'xã', 'doanh nghiệp', 'đường', 'chợ', 'bệnh viện', 'lao động', 'trẻ em', 'hồ sơ'];
const times = COUNTS.map((count) => {
  const entries = Array.from({ length: count }, (_, at) => ({
    target: String(at),
    indicator: `tỷ lệ ${WORDS[at % 12]} ${WORDS[Math.floor(at / 12) % 12]} ${WORDS[Math.floor(at / 144) % 12]} loại ${Math.floor(at / 1728) % 12}`,
    change: 'level' as const,
    value: { unit: '%' },
  }));
  const start = performance.now();
  groupIndicators(entries);
  return performance.now() - start;
});
process.stdout.write(
  `growth: ${COUNTS.map((count, at) => `${count} in ${((times[at] ?? 0) / (times[0] ?? 1)).toFixed(1)}`).join(', ')} times the time of ${COUNTS[0]}\n`,
);
