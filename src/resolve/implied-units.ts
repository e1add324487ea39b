/** The unit that an indicator names itself: "số sinh viên/vạn dân đạt 250", "Số ca mắc mới ... giảm còn 0,07". */
import type { MatchedText } from '../match/match.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';

/** "Số X/Y" gives the rate, "Số X" its first word or two. */
const RATE = /^(?:tổng số|số lượng|số)\s((?:\S+\s){0,5}?\S+\/\S+(?:\s(?:dân|người|hộ|sinh|ca))?)/u;
/** "tỷ suất tử vong trẻ em (trên 1.000 trẻ đẻ sống)" */
const BASE = /\(((?:tính )?(?:trên|\/) ?(?:\d{1,3}(?:\.\d{3}){0,2}|một|mười) [^()\d]{2,30})\)/u;
const COUNT =
  /^(?:tổng số|số lượng|số)\s(ca|vụ|người|hộ|xã|thôn|giường bệnh|bác sĩ|lượt khách|lượt|doanh nghiệp|trường|lao động|học sinh|hợp tác xã|mô hình|sản phẩm|cơ sở|trẻ em|trẻ|đơn|tiêu chí|ngày|giờ|con|cây|dự án|đảng viên|thuê bao|trạm|bệnh viện|điểm|căn hộ|căn|ngôi nhà|phòng học)(?![\p{L}\p{M}])/u;

export function withImpliedUnits(document: MatchedText, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { value } = draft.node.meaning;
    const [first] = draft.indicator;
    if (value.form !== 'bare' || value.unitSpan || value.unit || !first) return draft;
    const unitSpan = unitIn(document.folded.slice(first.start, first.end), first.start);
    return unitSpan
      ? {
          ...draft,
          node: { ...draft.node, meaning: { ...draft.node.meaning, value: { ...value, unitSpan } } },
          rules: [...draft.rules, 'resolve/implied-unit'],
        }
      : draft;
  });
}

function unitIn(indicator: string, offset: number): Span | null {
  const base = BASE.exec(indicator);
  if (base) return { start: offset + base.index + 1, end: offset + base.index + 1 + (base[1] as string).length };
  const match = RATE.exec(indicator) ?? COUNT.exec(indicator);
  if (!match) return null;
  const start = offset + match[0].length - (match[1] as string).length;
  return { start, end: offset + match[0].length };
}
