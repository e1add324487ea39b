/** A generation of technology: "4G/5G", "IPv6", "web 3.0"; a kind of current: "điện 3 pha". */
import { kind, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const nameTechnology = rule({
  id: 'name/technology',
  yields: 'name',
  pattern: [kind('number'), oneOf('g', 'd', 'r', 'h', 'pha')],
  value: () => ({ sort: 'technology' }),
  examples: {
    yes: [
      ['mạng di động ⟦5G⟧', {}],
      ['mô hình ⟦3D⟧', {}],
      ['lưới điện ⟦3 pha⟧', {}],
    ],
    no: ['5 xã', '5%'],
  },
});
