/** What kinds of words a row is made of, as the readings ask for them. */
import type { Node } from '../match/node.ts';
import { ASIDE, BRACKET } from './row.ts';

export const isComma = (node: Node): boolean => node.key === ',';
export const isJoint = (node: Node): boolean => node.kind === 'joint';
export const isSeparator = (node: Node): boolean => isComma(node) || isJoint(node) || node.kind === 'within';
export const isPeriod = (node: Node): boolean => node.kind === 'period';
/** "duy trì", "giữ vững". */
export const isKeeping = (node: Node): boolean => node.kind === 'change' && (node.meaning as { change: string }).change === 'maintain';
/** "đưa", "khống chế" in front of what is measured: what brings it there. */
export const isBringing = (node: Node): boolean => BRINGING.has(node.key);
const BRINGING = new Set(['giao', 'đưa', 'kéo', 'khống chế', 'kiềm chế', 'kìm chế', 'kiểm soát', 'hạn chế']);
export const isEvery = (node: Node): boolean => node.kind === 'every';
export const isIntent = (node: Node): boolean => node.kind === 'intent';
export const isMeasure = (node: Node): boolean => node.kind === 'measure';
export const isChange = (node: Node): boolean => node.kind === 'change';
/** A name of one sort: of a base ("trên 1 vạn dân"), of parts, of each. */
export const isNameOf = (sort: 'base' | 'parts' | 'each', node: Node | undefined): boolean =>
  node?.kind === 'name' && (node.meaning as { sort?: string }).sort === sort;
export const isAsideOrBracket = (node: Node): boolean => node.kind === ASIDE || node.kind === BRACKET;

const DROPPED_SIGNS = new Set([',', ':', '-', '.', '*', '+', '"', "'", '...', '/', ';', '>', '#', '_', '•']);

/** Signs and words that are no content at the edge of a phrase. */
export function isEdge(node: Node): boolean {
  if (node.kind === 'sign' || node.kind === 'other') return DROPPED_SIGNS.has(node.key);
  if (node.kind === 'joint' || node.kind === 'opener' || node.kind === 'within') return true;
  return false;
}

export function trimEdges(nodes: readonly Node[]): Node[] {
  let [from, to] = [0, nodes.length];
  while (from < to && isEdge(nodes[from] as Node)) from += 1;
  while (to > from && isEdge(nodes[to - 1] as Node)) to -= 1;
  return nodes.slice(from, to);
}

/** Whether a phrase says anything: a word, not only signs. */
export const hasWords = (nodes: readonly Node[]): boolean => nodes.some((node) => node.kind !== 'sign' && node.kind !== 'other' && !isAsideOrBracket(node));

export const keysOf = (nodes: readonly Node[]): string => nodes.map((node) => node.key).join(' ');
