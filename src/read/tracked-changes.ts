/** What is remarked of a document whose changes were not accepted yet. */
import type { ReadRemark } from './blocks.ts';

export const trackedChanges: ReadRemark = {
  code: 'changes-tracked',
  message: 'Văn bản còn thay đổi chưa được chấp nhận (Track Changes): đọc phần được thêm, bỏ phần bị xóa',
  page: null,
};
