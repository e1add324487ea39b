/** When an article was put on its page: "Thứ Ba, 14/05/2024 08:12", "Cập nhật: 03/02/2024". */

const DAY = '\\d{1,2}[/.-]\\d{1,2}[/.-](20\\d\\d)';
const CLOCK = '\\d{1,2}[:h]\\d{2}';
const DATELINE = new RegExp(
  `(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cập nhật(?: lúc)?|ngày đăng|đăng (?:ngày|lúc)|xuất bản)\\s?[,:]?\\s{0,2}(?:ngày )?(?:${CLOCK}[ ,|-]{1,4})?${DAY}|${DAY}[ ,|-]{1,4}${CLOCK}|${CLOCK}[ ,|-]{1,4}(?:ngày )?${DAY})`,
  'u',
);
/** A dateline stands above the article. */
const ABOVE = 800;

export function yearOfPage(folded: string): number | null {
  const found = DATELINE.exec(folded.slice(0, ABOVE));
  const year = found?.[1] ?? found?.[2] ?? found?.[3];
  return year === undefined ? null : Number(year);
}
