/** What follows the number of a rank: who leads, and among whom. */
import { type Item, kind, many, oneOf, words } from '../../match/pattern.ts';

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

/** "cả nước", "ASEAN", "khu vực châu Á", "vùng Đồng bằng sông Cửu Long" */
export const scope: Item = oneOf(
  [oneOf('của', 'trong', 'trên'), oneOf('cả nước', 'toàn quốc', 'thế giới', 'khu vực', 'vùng', 'asean')],
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
