/** The frame that a draft was read from, and what its words tell. */
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
