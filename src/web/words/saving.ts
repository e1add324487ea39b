/** What becomes of decisions on their way to the server. */
import { inBoth } from '../../cli/messages/in-both.ts';

export const saving = inBoth(
  {
    saved: 'Đã lưu',
    saving: (count: number) => `Đang lưu ${count} quyết định…`,
    retrying: (count: number) => `Chưa lưu được ${count} quyết định, đang thử lại.`,
    login: (count: number) => `${count} quyết định chờ đăng nhập lại để lưu.`,
    stale: (count: number) => `${count} quyết định chưa lưu vì người khác đã quyết định trước.`,
    refused: (count: number) => `${count} quyết định không được lưu.`,
    notKept: 'Trình duyệt không còn chỗ ghi tạm: đừng đóng trang trước khi lưu xong.',
    letGo: 'Bỏ các quyết định này',
    why: {
      'text-changed': 'Văn bản đã thay đổi, nội dung này không còn như khi quyết định.',
      'no-such-thing': 'Nội dung được quyết định không còn trong văn bản.',
      'invalid-value': 'Giá trị không hợp lệ.',
    },
  },
  {
    saved: 'Saved',
    saving: (count) => `Saving ${count} decisions…`,
    retrying: (count) => `${count} decisions could not be saved yet, trying again.`,
    login: (count) => `${count} decisions wait to be saved until you log in again.`,
    stale: (count) => `${count} decisions were not saved: somebody else decided first.`,
    refused: (count) => `${count} decisions were not saved.`,
    notKept: 'The browser has no room to keep decisions: do not close the page before they are saved.',
    letGo: 'Let these decisions go',
    why: {
      'text-changed': 'The text has changed: this is no longer what was decided on.',
      'no-such-thing': 'What was decided on is no longer in the document.',
      'invalid-value': 'The value is not valid.',
    },
  },
);
