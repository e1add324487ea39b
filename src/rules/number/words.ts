/** A number in words, up to the billions: "ba mươi lăm", "một nghìn hai trăm", "hai triệu rưỡi". */
import type { Node } from '../../match/node.ts';
import { kind, many, maybe, oneOf } from '../../match/pattern.ts';
import type { Item } from '../../match/pattern-items.ts';
import { rule } from '../../match/rule.ts';

const digit: Item = kind('digit-word');
/** Digits as they are said behind a ten. */
const behindTen: Item = oneOf(digit, 'mốt', 'tư', 'lăm', 'nhăm');
/** "năm" is five only before "mươi" and "trăm": alone it is a year. */
const leading: Item = oneOf(digit, 'năm');
const tens: Item = oneOf([leading, kind('tens-word'), maybe(behindTen)], [kind('ten-word'), maybe(behindTen)]);
const group: Item = oneOf([leading, kind('hundred-word'), maybe(kind('zero-word')), maybe(oneOf(tens, digit))], tens, digit);

const SPOKEN: Readonly<Record<string, number>> = { năm: 5, lăm: 5, nhăm: 5, tư: 4, mốt: 1 };

/** Adds up digits under their tens, hundreds and scales. */
function evaluate(nodes: readonly Node[]): { number: number } | null {
  let [sum, below, last, scale] = [0, 0, 0, 1];
  for (const node of nodes) {
    const meaning = node.meaning as { digit?: number; factor?: number; plus?: number } | null;
    if (node.kind === 'digit-word') last = meaning?.digit ?? 0;
    else if (SPOKEN[node.key] !== undefined) last = SPOKEN[node.key] as number;
    else if (node.kind === 'tens-word') [below, last] = [below + (last || 1) * 10, 0];
    else if (node.kind === 'ten-word') [below, last] = [below + 10, 0];
    else if (node.kind === 'hundred-word') [below, last] = [below + last * 100, 0];
    else if (node.kind === 'scale') {
      scale = meaning?.factor ?? 1;
      [sum, below, last] = [sum + (below + last) * scale, 0, 0];
    } else if (node.kind === 'half-word') sum += scale / 2;
  }
  const number = sum + below + last;
  return number > 0 ? { number } : null;
}

export const numberWords = rule({
  id: 'number/words',
  yields: 'spelled',
  pattern: [group, many(oneOf([kind('scale'), maybe(group)]), 0, 3), maybe(kind('half-word'))],
  value: (parts) => evaluate(parts.flat()),
  examples: {
    yes: [
      ['phấn đấu ⟦ba mươi⟧ phần trăm', { number: 30 }],
      ['có ⟦hai mươi lăm⟧ mô hình', { number: 25 }],
      ['trồng ⟦một nghìn hai trăm⟧ cây', { number: 1200 }],
      ['⟦hai triệu rưỡi⟧ lượt khách', { number: 2500000 }],
    ],
    no: ['đến năm 2025', 'số hóa dữ liệu'],
  },
});
