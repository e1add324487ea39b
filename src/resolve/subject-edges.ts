/** Words before a value that are no part of what is measured, and those that say how often, but of something else. */
import type { Node } from '../match/node.ts';
import { isMeasure, keysOf, trimEdges } from './words.ts';

/** "tăng trưởng GRDP đạt hai con số, từ 10,5%": how many digits the value has. */
export function withoutDigits(nodes: Node[]): Node[] {
  const [verb, digits] = nodes.slice(-2);
  return digits?.key.endsWith(' con số') && verb?.kind === 'verb' ? trimEdges(nodes.slice(0, -2)) : nodes;
}

/** "Đối với tỷ lệ cứng hóa", "số ca mắc với": prepositions at the edges of what is measured. */
export function withoutPrepositions(nodes: Node[]): Node[] {
  const from = nodes.findIndex(({ key }) => key !== 'đối' && key !== 'với' && key !== 'đối với');
  const opened = nodes[0]?.key.startsWith('đối') && from > 0 && isMeasure(nodes[from] as Node) ? nodes.slice(from) : nodes;
  return opened.length > 1 && opened.at(-1)?.key === 'với' ? trimEdges(opened.slice(0, -1)) : opened;
}

/** "…, chính thức vượt mốc 1.000 tỷ USD": how it is reached. */
export function withoutAdverb(nodes: Node[]): Node[] {
  const manner = [2, 3].find((length) => MANNERS.has(keysOf(nodes.slice(-length))));
  return manner === undefined ? nodes : trimEdges(nodes.slice(0, -manner));
}
const MANNERS = new Set(['chính thức', 'lần đầu', 'lần đầu tiên', 'từng bước']);

/** "khách quốc tế đạt 3 triệu lượt còn khách nội địa đạt 16 triệu lượt" */
export const behindContrast = (nodes: readonly Node[]): readonly Node[] =>
  nodes.length > 1 && nodes[0]?.kind === 'reach' && nodes[0].key === 'còn' ? nodes.slice(1) : nodes;

/** "kế hoạch hằng năm" is made every year, whatever it sets. */
const PLANNED = /(?:kế hoạch|nghị quyết|chương trình|báo cáo)(?: (?!yêu|phấn|đặt)[^ ,]{1,12}){0,7}$/u;
/** "cây hàng năm" are sown anew each year, as against "cây lâu năm". */
const ANNUAL = /(?:^| )(?:cây|cây trồng|cây công nghiệp|cây thực phẩm)$/u;

/** What stands before "hằng năm" is yearly itself, or made every year. */
export const isOfWhatIsYearly = (before: string): boolean => PLANNED.test(before) || ANNUAL.test(before);
