/** Lines that were broken by the width of a page, joined again; what begins a block of its own stays apart. */
import type { Edit } from '../offset-map.ts';
import { BULLET, beginsBlock } from '../structure/markers.ts';
import { continuedBullets } from './continued-bullets.ts';
import { type Line, linesOf } from './lines-of.ts';
import { insideOf, type Step, type StepContext } from './step.ts';

const CLOSED = /[.;:!?…|]["”’)]?$/u;
/** "| a | b", "a | b |", "a | b | c". */
const TABLE_ROW = /^\|.*\||\|$|\|[^|]*\|/u;
const DELIMITER = /^:?-{3,}:?\s?\|[-:|\s]{3,400}$/u;
const RULE = /^[-=_*–—~]{3,}$/u;
const LOWER = /^["“(]?\p{Ll}/u;
const SIGN_OR_NUMBER = /^(?:[≥≤><%(]|\d)/u;
const OPEN_END = /(?:[,≥≤><(–-]|(?:^|\s)(?:và|của|các|là|đạt|trên|dưới|từ|đến|với|cho|tối thiểu|ít nhất|khoảng|năm|số))$/u;
/** "tuyến tỉnh (trừ" / "Bệnh viện Sản Nhi) có khoa lão khoa" */
const OPEN_BRACKET = /\([^()]{0,80}$/u;
const CLOSES_BRACKET = /^[^()]{1,80}\)/u;
/** "… TRÊN ĐỊA BÀN TỈNH" / "Thực hiện Quyết định …": a title in capitals ends where the text begins. */
const TITLE = /^[^\p{Ll}]{20,400}$/u;
const BEGINS_SENTENCE = /^\p{Lu}\p{Ll}{1,6} \p{L}/u;
/** Lines longer than this were not broken by a page. */
const WIDEST = 160;
const SHORT = 25;

export const lineJoins: Step = {
  name: 'line-joins',
  edits(text, context) {
    const lines = linesOf(text);
    const width = pageWidth(lines);
    const tabled = context.mediaType === 'text/markdown' ? openTables(lines) : null;
    const continued = context.capitals ? continuedBullets(lines, isClosed, isLong) : null;
    const isRow = insideOf(context.tables);
    const edits: Edit[] = [];
    for (let i = 1; i < lines.length; i += 1) {
      if (tabled?.has(i) || tabled?.has(i - 1)) continue;
      const [before, line] = [lines[i - 1] as Line, lines[i] as Line];
      if (isRow(before.end) || isRow(line.start)) continue;
      if (continued?.has(i) || belongsTogether(before, line, width, context)) edits.push({ start: before.end, end: line.start, text: ' ' });
    }
    return edits;
  },
};

/** The rows of tables without outer pipes: "Năm | Số căn hộ", "--- | ---", "2026 | 9.500". */
function openTables(lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Set<number>();
  lines.forEach(({ text }, i) => {
    if (!DELIMITER.test(text) || !lines[i - 1]?.text.includes('|')) return;
    rows.add(i - 1);
    for (let row = i; row < lines.length && lines[row]?.text.includes('|') && !(row > i && lines[row]?.afterBlank); row += 1) rows.add(row);
  });
  return rows;
}

const isClosed = ({ text }: Line): boolean => CLOSED.test(text) || TABLE_ROW.test(text) || RULE.test(text);
const isLong = ({ text }: Line): boolean => text.length >= SHORT;

function belongsTogether(before: Line, line: Line, width: number, { mediaType, capitals }: StepContext): boolean {
  if (TABLE_ROW.test(before.text) || TABLE_ROW.test(line.text) || RULE.test(before.text) || RULE.test(line.text) || before.text.startsWith('#')) return false;
  if (beginsBlock(line.text)) return isBrokenDash(before, line);
  if (!capitals && TITLE.test(before.text) && BEGINS_SENTENCE.test(line.text)) return false;
  const open = !CLOSED.test(before.text);
  if (line.afterBlank) return open && before.text.length >= SHORT && line.text.length >= SHORT && LOWER.test(line.text);
  if (mediaType === 'text/markdown') return true;
  if (OPEN_BRACKET.test(before.text) && CLOSES_BRACKET.test(line.text)) return true;
  if (LOWER.test(line.text) || OPEN_END.test(capitals ? before.text.toLowerCase() : before.text)) return true;
  if (open && before.text.length >= SHORT && SIGN_OR_NUMBER.test(line.text)) return true;
  return before.text.length <= WIDEST && before.text.length + 1 + firstWord(line.text) > width;
}

/** "từ sản xuất" / "- quản lý - tiêu thụ": a dash of the sentence, not a bullet. */
function isBrokenDash(before: Line, line: Line): boolean {
  return (
    !line.afterBlank &&
    BULLET.test(line.text) &&
    /^\S\s\p{Ll}/u.test(line.text) &&
    !CLOSED.test(before.text) &&
    before.text.length >= SHORT &&
    !beginsBlock(before.text)
  );
}

const firstWord = (text: string): number => {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
};

/** The width that the page's lines were broken at: the 9th decile of their lengths; endless where they were not broken. */
function pageWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).filter((length) => length >= SHORT);
  if (lengths.length < 8) return Number.POSITIVE_INFINITY;
  lengths.sort((a, b) => a - b);
  const decile = lengths[Math.floor(lengths.length * 0.9)] as number;
  return decile <= WIDEST ? Math.floor(decile * 0.9) : Number.POSITIVE_INFINITY;
}
