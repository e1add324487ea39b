/** What `diff` prints. */
import { inBoth } from './in-both.ts';

export const diff = inBoth(
  {
    before: {
      committed: 'extracted đã lưu trong git',
      folder: (path: string) => `thư mục ${path}`,
      revision: (revision: string) => `quy tắc của bản ${revision}`,
    },
    against: (side: string) => `So với ${side}:`,
    missing: 'trước chưa có',
    gone: 'nay không còn',
    rules: 'Theo quy tắc:',
    total: (gained: number, lost: number, changed: number) => `Được thêm ${gained}, mất ${lost}, đổi ${changed} chỉ tiêu`,
    same: 'Không có gì khác.',
    decided: (count: number) => `${count} quyết định của người duyệt sẽ khác đi:`,
    ends: { applied: 'áp dụng', 'already-right': 'máy đã đúng', conflict: 'xung đột', orphan: 'không còn chỗ', empty: 'đã rút' },
    head: 'văn bản',
    citation: 'viện dẫn',
    assignment: 'phân công',
  },
  {
    before: { committed: 'the committed extracted', folder: (path) => `the folder ${path}`, revision: (revision) => `the rules of ${revision}` },
    against: (side) => `Against ${side}:`,
    missing: 'not there before',
    gone: 'no longer there',
    rules: 'By rule:',
    total: (gained, lost, changed) => `${gained} targets gained, ${lost} lost, ${changed} changed`,
    same: 'No difference.',
    decided: (count) => `${count} decisions of reviewers would end otherwise:`,
    ends: { applied: 'applied', 'already-right': 'already right', conflict: 'conflict', orphan: 'orphan', empty: 'taken back' },
    head: 'document',
    citation: 'citation',
    assignment: 'assignment',
  },
);
