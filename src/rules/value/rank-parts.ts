/** What follows the number of a rank: who leads, and among whom. */
import type { NumberMeaning } from '../../match/meanings.ts';
import type { Node } from '../../match/node.ts';
import { kind, many, oneOf, words } from '../../match/pattern.ts';
import type { Item } from '../../match/pattern-items.ts';
import type { Span } from '../../span.ts';
import { spanOf } from '../parts.ts';

const isOne = (node: Node): boolean => (node.meaning as NumberMeaning).number === 1;

/** "một (trong 10 tỉnh)", "1 (trong 10 tỉnh)" */
export const one: Item = oneOf(kind('spelled', isOne), kind('number', isOne));

/** "dẫn đầu", "đứng đầu", "cao nhất" */
export const tail: Item = oneOf(
  'dẫn đầu',
  'đứng đầu',
  'hàng đầu',
  'cao nhất',
  'tốt nhất',
  'phát triển nhất',
  'phát triển mạnh',
  'khá',
  'tốp đầu',
  'mạnh nhất',
  'lớn nhất',
);

/** "của cả nước", "của thế giới": says by itself that a group is one of the first. */
export const wideScope: Item = oneOf([words('của'), oneOf('cả nước', 'toàn quốc', 'thế giới', 'châu á', 'đông nam á', 'asean', 'toàn cầu')]);

/** Whom a rank is among, without the preposition; null where nothing says it. */
export function scopeSpan(nodes: readonly Node[] | undefined): Span | null {
  const among = /^(?:của|trong|trên)$/u.test(nodes?.[0]?.key ?? '') ? nodes?.slice(1) : nodes;
  return among?.length ? spanOf(among) : null;
}

/** "cả nước", "ASEAN", "khu vực châu Á", "vùng Đồng bằng sông Cửu Long" */
export const scope: Item = oneOf(
  [oneOf('của', 'trong', 'trên'), oneOf('cả nước', 'toàn quốc', 'thế giới', 'khu vực', 'vùng', 'asean', 'châu á', 'đông nam á', 'toàn cầu')],
  'cả nước',
  'toàn quốc',
  'trên cả nước',
  'trên toàn quốc',
  'đông nam á',
  'khu vực châu á',
  'khu vực đông nam á',
  'châu á',
  'thế giới',
  'toàn cầu',
  'việt nam',
  'asean',
  'khu vực asean',
  [
    words('vùng'),
    many(
      kind('word', (node) => node.key.length > 1),
      1,
      5,
    ),
  ],
);
