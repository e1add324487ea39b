/** The frame that a draft was read from, and what its words tell. */
import { opensPredicate } from '../lexicon/predicates.ts';
import type { AmountMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';
import { isNameOf } from './words.ts';

export type Frames = ReadonlyMap<Node, Frame>;

export const frameAt = (draft: Draft | undefined, frames: Frames): Frame | undefined => (draft ? frames.get(draft.node) : undefined);

export const isPredicate = (node: Node): boolean =>
  node.kind === 'predicate' ||
  isNameOf('base', node) ||
  (node.kind === 'verb' && node.key !== 'tương đương') ||
  (node.kind === 'amount' && (node.meaning as AmountMeaning).verb === 'có') ||
  (node.kind === 'plain' && /^(?:đạt|được|có(?! (?:chứa|nhu cầu|liên quan|hoàn cảnh|múi|hạt|củ)(?: |$))|tham gia)/u.test(node.key));

/** "trạm y tế xã tổ chức khám bệnh", as against "cơ quan, tổ chức" and "các tổ chức". */
const acts = (nodes: readonly Node[], at: number): boolean =>
  at > 0 &&
  nodes[at]?.key === 'tổ chức' &&
  nodes[at + 1]?.kind === 'word' &&
  !/^(?:,|và|các|những|mọi|đơn vị|cơ quan|hoặc|của)$/u.test(nodes[at - 1]?.key ?? ',');

/** Where, from `from` on, what is said of those who are counted begins; -1 where nothing is said. */
export function predicateFrom(nodes: readonly Node[], from: number): number {
  const at = nodes.findIndex((node, i) => i >= from && (isPredicate(node) || acts(nodes, i) || opensPredicate(nodes.slice(i, i + 3).map(({ key }) => key))));
  return at > from && nodes[at - 1]?.key === 'đang' ? at - 1 : at;
}
