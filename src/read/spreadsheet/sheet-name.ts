/** Whether the name of a sheet says something. */

const GENERIC = /(?<![\p{L}\d])(?:sheet|trang ?tính|biểu|bảng|phụ lục|pl|table|data) ?(?:số)? ?(?:\d{1,4}|[ivx]{1,6})?(?![\p{L}\d])/giu;
const WORD = /\p{L}{2,}/gu;

/** Two words at least that no title of the sheet has said already; programs name sheets themselves, and clerks count them. */
export function isTelling(name: string, titles: readonly string[]): boolean {
  const own = spaced(name).replace(GENERIC, ' ');
  return (own.match(WORD) ?? []).length >= 2 && !titles.some((title) => spaced(title).includes(own.trim()));
}

const spaced = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]{1,20}/gu, ' ');
