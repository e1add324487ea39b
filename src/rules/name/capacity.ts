/** A speed or size that restricts, not one to reach: "tốc độ 01 Gb/s", "tốc độ trên 1Gb/s". */
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numeral } from '../parts.ts';

export const nameCapacity = rule({
  id: 'name/capacity',
  yields: 'name',
  pattern: [
    oneOf('tốc độ', 'với tốc độ', 'tốc độ tối thiểu', 'băng thông'),
    maybe(kind('bound')),
    numeral,
    oneOf('gb', 'gb/s', 'mb/s', 'mb', 'mbps', 'gbps'),
    maybe('/'),
    maybe('s'),
  ],
  value: () => ({ sort: 'capacity' }),
  examples: {
    yes: [
      ['băng rộng ⟦với tốc độ 01 Gb/s⟧ đạt 100%', {}],
      ['cố định ⟦tốc độ trên 1Gb/s⟧', {}],
    ],
    no: ['tốc độ đạt 40 Mbps', 'tốc độ tăng 8%'],
  },
});
