/** Number words and scales. */
import { entries } from './entry.ts';

export const numbers = [
  ...entries('digit-word', { digit: 1 }, 'một'),
  ...entries('digit-word', { digit: 2 }, 'hai'),
  ...entries('digit-word', { digit: 3 }, 'ba'),
  ...entries('digit-word', { digit: 4 }, 'bốn'),
  ...entries('digit-word', { digit: 6 }, 'sáu'),
  ...entries('digit-word', { digit: 7 }, 'bảy|bẩy'),
  ...entries('digit-word', { digit: 8 }, 'tám'),
  ...entries('digit-word', { digit: 9 }, 'chín'),
  ...entries('tens-word', null, 'mươi|chục'),
  ...entries('ten-word', null, 'mười'),
  ...entries('hundred-word', { factor: 100 }, 'trăm'),
  ...entries('zero-word', null, 'linh|lẻ'),
  ...entries('half-word', { plus: 0.5 }, 'rưỡi'),
  ...entries('scale', { factor: 1e3 }, 'nghìn|ngàn'),
  ...entries('scale', { factor: 1e4 }, 'vạn'),
  ...entries('scale', { factor: 1e6 }, 'triệu'),
  ...entries('scale', { factor: 1e9 }, 'tỷ'),
  ...entries('scale', { factor: 1e12 }, 'nghìn tỷ|ngàn tỷ'),
  ...entries('scale', { factor: 1e9 }, 'nghìn triệu|ngàn triệu'),
  ...entries('scale', { factor: 1e15 }, 'triệu tỷ'),
];
