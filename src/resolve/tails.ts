/** What follows a value and is no part of what is measured: bases of comparison, documents that say so, what is said of the target itself. */
import type { AmountMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { BRACKET } from './row.ts';
import { isEvery, isPeriod, keysOf, trimEdges } from './words.ts';

/** What follows "so với năm 2020" up to the next comma is part of the comparison, and "tùy loại sản phẩm, quy mô sản xuất" says why the value is a range. */
export function beforeBase(nodes: readonly Node[]): readonly Node[] {
  const base = nodes.findIndex((node, i) => (node.kind === 'base' && !isOfQuantity(nodes, i)) || node.key === 'tùy');
  if (base < 0) return nodes;
  if (nodes[base]?.key === 'tùy') return nodes.slice(0, base);
  const comma = nodes.findIndex((node, i) => i > base && (node.key === ',' || isPeriod(node) || node.kind === BRACKET));
  return comma < 0 ? nodes.slice(0, base) : [...nodes.slice(0, base), ...nodes.slice(comma)];
}

/** "còn 15% so với 18% năm 2024": the value that is compared with, and its year. */
export function withoutCompared(nodes: readonly Node[]): readonly Node[] {
  const base = nodes.findIndex((node, i) => node.kind === 'base' && nodes[i + 1]?.kind === 'amount');
  if (base < 0) return nodes;
  const year = nodes[base + 2];
  return [...nodes.slice(0, base), ...nodes.slice(base + (year !== undefined && isPeriod(year) ? 3 : 2))];
}

/** "chuyến chậm trên 10 phút so với biểu đồ": compared is what the phrase speaks of, and not the value. */
export function isOfQuantity(nodes: readonly Node[], base: number): boolean {
  const before = nodes[base - 1];
  return before?.kind === 'name' && (before.meaning as { sort?: string }).sort !== 'parts';
}

/** ", hướng tới chấm dứt dịch vào năm 2030": what is to come of it, with its year. */
export function beforeConsequence(nodes: readonly Node[]): readonly Node[] {
  const at = nodes.findIndex((node, i) => node.key === ',' && CONSEQUENCE.test(keysOf(nodes.slice(i + 1, i + 4))));
  return at < 0 ? nodes : nodes.slice(0, at);
}

/** No part of what is measured: "mỗi năm" at either end, the document that says so, with whose help ("với sự tham gia của …"), what is said of the target itself ("đây là …"). */
export function withoutTail(nodes: readonly Node[]): Node[] {
  const cited = nodes.findIndex((node) => node.kind === 'citation');
  const from = cited < 0 ? -1 : nodes.findIndex((node, i) => i > 0 && i < cited && cited - i <= NEAR_CITATION && (node.key === 'theo' || node.key === 'như'));
  const spoken = nodes.findIndex((node, i) => node.key === ',' && /^(?:đây|đó) là$/u.test(keysOf(nodes.slice(i + 1, i + 3))));
  const together = nodes.findIndex((node, i) => i > 0 && node.key === 'với' && nodes[i + 1]?.key === 'sự');
  const costs = nodes.findIndex((node, i) => node.key === 'với' && COSTS.test(keysOf(nodes.slice(i + 1, i + 4))));
  const stressed = nodes.findIndex((node, i) => i > 0 && node.key === ',' && STRESSED.test(keysOf(nodes.slice(i + 1, i + 4))));
  const means = nodes.findIndex((node, i) => i > 0 && /^thông(?: qua)?$/u.test(node.key) && (node.key !== 'thông' || nodes[i + 1]?.key === 'qua'));
  const ends = [from, spoken, means, together, stressed, costs].filter((at) => at >= 0);
  const kept = trimEdges(ends.length > 0 ? nodes.slice(0, Math.min(...ends)) : nodes);
  const first = kept[0] !== undefined && isEvery(kept[0]) ? 1 : 0;
  return withoutEndOfYear(withoutLatest(trimEdges(kept.slice(first, kept.at(-1)?.key === 'mỗi năm' ? -1 : undefined))));
}

/** "… sử dụng điện chậm nhất vào năm 2028" */
const withoutLatest = (nodes: Node[]): Node[] => (/^(?:chậm|muộn) nhất$/u.test(keysOf(nodes.slice(-2))) ? trimEdges(nodes.slice(0, -2)) : nodes);

/** "còn 3% vào cuối năm", "02 xã đạt 19 tiêu chí vào cuối năm" */
function withoutEndOfYear(nodes: Node[]): Node[] {
  for (const length of [4, 3, 2, 1]) {
    const from = nodes.length - length;
    if (from >= 0 && (from === 0 ? END_OF_YEAR : BY_END_OF_YEAR).test(keysOf(nodes.slice(from)))) return trimEdges(nodes.slice(0, from));
  }
  return nodes;
}
const END_OF_YEAR = /^(?:vào |đến |tới |trước )?(?:cuối|hết) năm$/u;
const BY_END_OF_YEAR = /^(?:vào|đến|tới|trước) (?:cuối|hết) năm$/u;

/** ", góp phần đẩy lùi …", ", không để hình thành điểm mới", ", tiến tới không có người chết vào năm 2045", ", đồng thời, giảm …": what is to come of it, or along with it. */
const CONSEQUENCE =
  /^(?:không để|góp phần|qua đó|từ đó|nhờ đó|tạo (?:điều kiện|tiền đề|nền tảng)|hướng tới|hướng đến|tiến tới|tầm nhìn|đồng thời(?! (?:có|được|đạt|là|phải)(?![\p{L}])))(?= |$)/u;

/** "150 bác sĩ với tổng kinh phí 62 tỷ đồng". */
const COSTS = /^(?:tổng )?(?:nguồn )?(?:kinh phí|chi phí|mức đầu tư|dự toán)(?= |$)/u;

/** ", nhất là tội phạm có tổ chức": on which of them most is to be done. */
const STRESSED = /^(?:riêng|nhất là|đặc biệt là|trọng tâm là|trong đó chú trọng|trong đó ưu tiên)(?= |$)/u;

/** "từ 15 sản phẩm đạt chứng nhận trở lên": the bound closes behind what is counted; a grade has one of its own ("đạt 3 sao trở lên"). */
export function withoutClosingBound(nodes: readonly Node[], { children, meaning }: Node<AmountMeaning>): readonly Node[] {
  const last = nodes.at(-1);
  const closes = last !== undefined && (last.kind === 'or-more' || last.kind === 'or-less') && nodes.length > 1;
  if (!closes || meaning.value.form !== 'count' || !children.some(({ key }) => key === 'từ')) return nodes;
  return GRADES.test(keysOf(nodes)) || nodes.some(({ kind }) => kind === 'name' || kind === 'number') ? nodes : nodes.slice(0, -1);
}
const GRADES = /(?:^| )(?:loại|hạng|cấp|bậc|sao|mức|trình độ|trung cấp|khá|tốt|giỏi|điểm)(?: |$)/u;

const NEAR_CITATION = 8;
