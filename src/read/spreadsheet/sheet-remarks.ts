/** What is remarked of cells that a workbook holds and that were not read. */
import type { ReadRemark } from '../blocks.ts';

/** What was met, by the names of the sheets. */
export interface SheetsMet {
  readonly hidden: Set<string>;
  readonly withHiddenLines: Set<string>;
  readonly struck: Set<string>;
}

export const nothingMet = (): SheetsMet => ({ hidden: new Set(), withHiddenLines: new Set(), struck: new Set() });

const messages: Readonly<Record<keyof SheetsMet, string>> = {
  hidden: 'Trang tính ẩn, không đọc',
  withHiddenLines: 'Trang tính có hàng hoặc cột ẩn, không đọc các hàng, cột này',
  struck: 'Trang tính có chữ bị gạch ngang, coi là đã bỏ, không đọc phần này',
};
const UNCOMPUTED: ReadRemark = {
  code: 'text-left-out',
  message: 'Bảng tính có công thức chưa có kết quả: mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi đọc lại',
  page: null,
};
const MOST_NAMES = 5;

export const remarksOn = (met: SheetsMet, uncomputed: boolean): ReadRemark[] => [
  ...(uncomputed ? [UNCOMPUTED] : []),
  ...(['hidden', 'withHiddenLines', 'struck'] as const)
    .filter((what) => met[what].size > 0)
    .map((what) => ({ code: 'text-left-out', message: `${messages[what]}: ${named([...met[what]])}`, page: null }) satisfies ReadRemark),
];

const named = (names: readonly string[]): string =>
  names
    .slice(0, MOST_NAMES)
    .map((name) => `"${name}"`)
    .join(', ') + (names.length > MOST_NAMES ? ', …' : '');
