/** The frame that a draft was read from, and what its words tell. */
import { opensPredicate } from '../lexicon/predicates.ts';
import type { Node } from '../match/node.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';

export type Frames = ReadonlyMap<Node, Frame>;

export const frameAt = (draft: Draft | undefined, frames: Frames): Frame | undefined => (draft ? frames.get(draft.node) : undefined);

export const isPredicate = (node: Node): boolean =>
  node.kind === 'predicate' ||
  (node.kind === 'name' && (node.meaning as { sort?: string }).sort === 'base') ||
  node.kind === 'verb' ||
  (node.kind === 'plain' && /^(?:đạt|được|có|tham gia)/u.test(node.key));

/** Where, from `from` on, what is said of those who are counted begins; -1 where nothing is said. */
export const predicateFrom = (nodes: readonly Node[], from: number): number =>
  nodes.findIndex((node, i) => i >= from && (isPredicate(node) || opensPredicate(nodes.slice(i, i + 3).map(({ key }) => key))));
