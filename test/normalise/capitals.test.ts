/** In a text in capitals no small letter tells where a line goes on: other signs do. */
import { expect, it } from 'vitest';
import { normalise } from '../../src/normalise/normalise.ts';

const linesOf = (text: string): readonly string[] => normalise({ text, mediaType: 'text/plain' }).text.split('\n');

const BULLETS = '- TỶ LỆ HỘ NGHÈO CÒN 2%.\n- TỶ LỆ CHE PHỦ RỪNG ĐẠT 60%;\n- TỶ LỆ DÂN SỐ THAM GIA BẢO HIỂM Y TẾ ĐẠT 95%.\n';

it('a bullet goes on where the text closes its bullets and this one is not closed', () => {
  const lines = linesOf(`${BULLETS}- TỶ LỆ HỌC SINH CÓ HỌC BẠ SỐ CẤP TRUNG HỌC CƠ\nSỞ ĐẠT 98%.\n- 100% XÃ CÓ NHÀ VĂN HÓA.`);
  expect(lines[3]).toBe('- TỶ LỆ HỌC SINH CÓ HỌC BẠ SỐ CẤP TRUNG HỌC CƠ SỞ ĐẠT 98%.');
});

it('a bullet ends where the text does not close them', () => {
  const text =
    '- TỶ LỆ HỘ NGHÈO KHU VỰC NÔNG THÔN\n- TỶ LỆ CHE PHỦ RỪNG TRÊN ĐỊA BÀN TỈNH\n- TỶ LỆ DÂN SỐ THAM GIA BẢO HIỂM\nTHU NHẬP BÌNH QUÂN ĐẦU NGƯỜI CỦA TỈNH';
  expect(linesOf(text)).toEqual(text.split('\n'));
});

it('a heading is not joined to what stands under it', () => {
  const text = `${BULLETS}II. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU\nĐẾN NĂM 2030, TỶ LỆ HỘ NGHÈO CÒN 2%.`;
  expect(linesOf(text)).toEqual(text.split('\n'));
});

it('a word that wants another one goes on as it does in small letters', () => {
  expect(linesOf('TỶ LỆ HỘ NGHÈO VÀ\nCẬN NGHÈO CÒN 2%.')).toEqual(['TỶ LỆ HỘ NGHÈO VÀ CẬN NGHÈO CÒN 2%.']);
  expect(linesOf('TỶ LỆ HỘ NGHÈO VÀ\nCẬN NGHÈO CÒN 2% trong kế hoạch của tỉnh.')).toHaveLength(2);
});

it('the number of a page is set aside in the middle of a sentence', () => {
  expect(linesOf(`${BULLETS}- TỶ SỐ TỬ VONG MẸ KHÔNG VƯỢT\n2\nQUÁ 36 CA/100.000 TRẺ ĐẺ SỐNG.\n${BULLETS}`)[3]).toBe(
    '- TỶ SỐ TỬ VONG MẸ KHÔNG VƯỢT QUÁ 36 CA/100.000 TRẺ ĐẺ SỐNG.',
  );
});

it('the ordinal of a row is not', () => {
  const cells = ['CHỈ TIÊU', 'KẾ HOẠCH NĂM 2026', 'CƠ QUAN CHỦ TRÌ THEO DÕI, ĐÁNH GIÁ', '1', 'TỶ LỆ HỘ NGHÈO ĐA CHIỀU GIẢM', 'ĐIỂM %', '0,3', 'SỞ Y TẾ'];
  const text = cells.join('\n\n');
  expect(linesOf(text)).toContain('1');
});
