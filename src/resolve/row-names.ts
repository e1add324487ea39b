/** The name of a table's row: what it measures, and what its last and first words say of the value. */
import type { MatchedText } from '../match/match.ts';
import type { Node } from '../match/node.ts';
import { said } from '../rules/amount/semantics.ts';
import { beginsWithMeasure } from '../rules/target/phrases.ts';
import type { Span } from '../span.ts';
import type { Change, ComparatorOp } from '../validate/schema.ts';
import { nodesOfSpan } from './nodes-of-span.ts';
import { piecesOf } from './pieces.ts';
import { trimEdges } from './words.ts';

export interface RowName {
  readonly spans: readonly Span[];
  readonly op: ComparatorOp | null;
  readonly comparator: readonly Span[];
  readonly change: Change;
  readonly every: 'year' | null;
  /** Says by itself what is measured, without the name of its group. */
  readonly complete: boolean;
  readonly nodes: readonly Node[];
  /** Begins with what is measured: "Tỷ lệ …". */
  readonly measured: boolean;
  /** "Tỷ lệ so với tổng số …": of what stands above. */
  readonly relative: boolean;
  /** The unit in brackets that closes the name: "(%)". */
  readonly unit: Span | null;
  /** Its values are places in a ranking: "Xếp hạng chỉ số …". */
  readonly ranks: boolean;
}

const TRAILING = new Set(['bound', 'verb', 'change', 'reach', 'average', 'every']);

/** "Diện tích nhà ở bình quân", as against "GRDP tăng bình quân". */
const isOfName = (row: readonly Node[], at: number): boolean => row[at]?.kind === 'average' && !TRAILING.has(row[at - 1]?.kind ?? '');

const UNIT = /\s\(\s?((?:%|‰|điểm|triệu|tỷ|nghìn|ha|tấn|người|usd|đồng|bậc|xã|hộ|ca)[^()]{0,24}|[^()]{1,24}\/[^()]{1,24})\)\s*$/u;

/** "Thời gian chờ khám (phút)". */
const MEASURE =
  /\s\(\s?(phút|giây|giờ|ngày|tháng|km2?|m[23]?|mw|kwh|gwh|lần|lượt|lượt khách|giường|vụ|căn|con|cây|trạm|mô hình|sản phẩm|doanh nghiệp|công trình|dự án)\s?\)\s*$/u;

/** "Số dịch vụ số mới (dịch vụ)": what is counted, said again. */
const NOUN = /\s\(\s?([\p{L} ]{2,24})\)\s*$/u;

function unitBracket(name: string): RegExpExecArray | null {
  const noun = NOUN.exec(name);
  return UNIT.exec(name) ?? MEASURE.exec(name) ?? (noun && name.startsWith(`số ${noun[1]} `) ? noun : null);
}

/** `unitKnown`: the table has a column for it, so that a bracket belongs to the name. */
export function rowName(document: MatchedText, cell: Span, unitKnown: boolean): RowName {
  const bracket = unitKnown ? null : unitBracket(document.folded.slice(cell.start, cell.end));
  const at = bracket ? { start: cell.start, end: cell.start + bracket.index } : cell;
  const from = bracket ? cell.start + bracket.index + bracket[0].indexOf(bracket[1] as string) : 0;
  const unit = bracket ? { start: from, end: from + (bracket[1] as string).length } : null;
  const nodes = nodesOfSpan(document, at);
  const row = trimEdges(nodes.filter((node) => node.kind !== 'within'));
  let end = row.length;
  while (end > 1 && TRAILING.has((row[end - 1] as Node).kind) && row[end - 1]?.key !== 'được' && row[end - 2]?.kind !== 'joint' && !isOfName(row, end - 1))
    end -= 1;
  const words = said(row.slice(end));
  const head = row.slice(0, end);
  const leading = head[0]?.kind === 'change' && head.length > 1 ? (head[0].meaning as { change: Change }).change : null;
  const phrase = trimEdges(leading && leading !== 'maintain' && head[1]?.kind === 'measure' ? head.slice(1) : leading === 'maintain' ? head.slice(1) : head);
  const more = phrase.some((node, i) => i > 0 && i <= 3 && node.kind === 'change' && (node.key === 'thêm' || node.key.endsWith(' thêm')));
  const change: Change =
    words.change && !words.reached ? words.change : more ? 'increase' : leading && !words.reached && words.verb === null ? leading : 'level';
  return {
    spans: piecesOf(document.text, phrase),
    op: words.op ?? (words.hedge ? '~' : null),
    comparator: words.comparator,
    change,
    every: words.every ?? (phrase.some((node) => node.kind === 'every') ? 'year' : null),
    complete:
      beginsWithMeasure(phrase) ||
      (phrase.length >= 4 &&
        !/^(?:trong đó|khu vực|nông thôn|thành thị|đô thị|cấp|nam|nữ|ngành|lĩnh vực)/u.test(
          document.folded.slice(at.start, at.end).replace(/^[-+*•\s]+/u, ''),
        )),
    nodes: phrase,
    measured: beginsWithMeasure(phrase),
    relative: /^(?:tỷ lệ|tỷ trọng) (?:so với|trên tổng|trong tổng)|^trong số|^(?:tốc độ|mức) tăng(?: trưởng)?(?: bình quân)?\s?(?:\(|$)/u.test(
      document.folded.slice(phrase[0]?.start ?? at.start, at.end),
    ),
    unit,
    ranks: /^(?:xếp hạng|thứ hạng|vị trí xếp hạng)/u.test(document.folded.slice(phrase[0]?.start ?? at.start, at.end)),
  };
}
