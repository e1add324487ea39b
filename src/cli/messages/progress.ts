/** While files are extracted. */
import { inBoth } from './in-both.ts';

export const progress = inBoth(
  {
    bar: 'Đang trích {bar} {percentage}% | {done}/{files} tệp | còn {left}',
    seconds: (seconds: number) => (seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`),
    unknown: '…',
    written: (targets: number, warnings: number) => `${targets} chỉ tiêu, ${warnings} cảnh báo`,
    failed: 'LỖI',
  },
  {
    bar: 'Extracting {bar} {percentage}% | {done}/{files} files | {left} left',
    seconds: (seconds) => (seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`),
    unknown: '…',
    written: (targets, warnings) => `${targets} targets, ${warnings} warnings`,
    failed: 'FAILED',
  },
);
