/** What is remarked of a document as a whole: words that its file holds and that were not read, or not as they stand. */
import type { ReadRemark } from './blocks.ts';

/** What a reader met. */
export interface Met {
  /** Changes that nobody accepted yet. */
  tracked: boolean;
  /** Words that are switched off: nobody sees them on paper. */
  hidden: boolean;
  /** Words with a line through them: who prints them takes them for deleted. */
  struck: boolean;
  /** Tables of other programs, or parts of other files, that are drawn in it. */
  embedded: boolean;
}

export const nothingMet = (): Met => ({ tracked: false, hidden: false, struck: false, embedded: false });

const remarks: Readonly<Record<keyof Met, ReadRemark>> = {
  tracked: {
    code: 'changes-tracked',
    message: 'Văn bản còn thay đổi chưa được chấp nhận (Track Changes): đọc phần được thêm, bỏ phần bị xóa',
    page: null,
  },
  hidden: { code: 'text-left-out', message: 'Văn bản có chữ ẩn (Hidden): không đọc phần này', page: null },
  struck: { code: 'text-left-out', message: 'Văn bản có chữ bị gạch ngang: coi là đã bỏ, không đọc phần này', page: null },
  embedded: { code: 'text-left-out', message: 'Văn bản có đối tượng nhúng (bảng Excel, công thức, tệp khác): không đọc phần này', page: null },
};

export const remarksOn = (met: Met): ReadRemark[] =>
  (['tracked', 'hidden', 'struck', 'embedded'] as const).filter((what) => met[what]).map((what) => remarks[what]);
