/** The list of what people decided and what no longer fits. */
import { inBoth } from '../../cli/messages/in-both.ts';

export const waiting = inBoth(
  {
    title: 'Quyết định chờ xử lý',
    none: 'Không có quyết định nào chờ xử lý.',
    conflict: 'Mâu thuẫn',
    orphan: 'Không còn chỗ',
    conflictMeans: 'Không xác định được chắc chắn nội dung này, hoặc máy nay đọc khác.',
    orphanMeans: 'Nội dung đã quyết định không còn trong văn bản.',
    kinds: { target: 'Chỉ tiêu', citation: 'Viện dẫn', assignment: 'Phân công', head: 'Thông tin văn bản', numeral: 'Con số', word: 'Nội dung' },
    by: (person: string, at: string) => `${person}, ${at}`,
  },
  {
    title: 'Decisions that wait',
    none: 'No decision waits.',
    conflict: 'Conflict',
    orphan: 'Orphan',
    conflictMeans: 'It cannot be told for sure which thing this is, or the machine now reads a third thing.',
    orphanMeans: 'What was decided on is no longer in the document.',
    kinds: { target: 'Target', citation: 'Citation', assignment: 'Assignment', head: 'Head', numeral: 'Number', word: 'Thing' },
    by: (person, at) => `${person}, ${at}`,
  },
);
