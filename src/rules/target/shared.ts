/** Another value of the same indicator: "đạt 60% năm 2025 và 75% năm 2030". */
import { reading } from '../../match/reading.ts';
import { hasWords } from '../../resolve/words.ts';
import { changeOf, read, shareOf, withoutLeadingChange } from './phrases.ts';

export const targetShared = reading({
  id: 'target/shared',
  read(frame) {
    const { phrase, change } = withoutLeadingChange(frame.left);
    if (hasWords(phrase)) return null;
    return read(frame, [], { inherits: true, of: shareOf(frame), change: changeOf(frame.amount.meaning, change) });
  },
  examples: {
    yes: [
      ['tỷ lệ đô thị hóa đạt 30% năm 2025 và 40% năm 2030', { indicator: 'tỷ lệ đô thị hóa', number: 40 }],
      ['tỷ lệ hộ nghèo giảm xuống dưới 10%, dưới 8% vào năm 2030', { indicator: 'tỷ lệ hộ nghèo', number: 8 }],
    ],
    no: ['100% xã có nhà văn hóa', 'tỷ lệ hộ nghèo còn 3%'],
  },
});
