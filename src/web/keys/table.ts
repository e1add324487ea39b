/** Every key of the page in one table: what listens and what `?` shows are the same. */
import type { words } from '../words/index.ts';

export type Action = keyof (typeof words)['value']['keys']['actions'];
export type Where = keyof (typeof words)['value']['keys']['where'];

interface Key {
  readonly where: Where;
  readonly action: Action;
  /** As `keyName` says them: `Control+z`, `ArrowDown`, `j`. */
  readonly keys: readonly string[];
}

export const keyTable: readonly Key[] = [
  { where: 'everywhere', action: 'help', keys: ['?'] },
  { where: 'everywhere', action: 'toList', keys: ['Alt+l'] },
  { where: 'everywhere', action: 'toWaiting', keys: ['Alt+w'] },
  { where: 'everywhere', action: 'toCompare', keys: ['Alt+c'] },
  { where: 'everywhere', action: 'toQuery', keys: ['Alt+q'] },
  { where: 'everywhere', action: 'undo', keys: ['Control+z'] },
  { where: 'everywhere', action: 'redo', keys: ['Control+y', 'Control+Shift+z'] },
  { where: 'everywhere', action: 'leave', keys: ['Escape'] },
  { where: 'list', action: 'search', keys: ['/'] },
  { where: 'list', action: 'next', keys: ['j', 'ArrowDown'] },
  { where: 'list', action: 'previous', keys: ['k', 'ArrowUp'] },
  { where: 'list', action: 'open', keys: ['Enter'] },
  { where: 'document', action: 'nextTarget', keys: ['j', 'ArrowDown'] },
  { where: 'document', action: 'previousTarget', keys: ['k', 'ArrowUp'] },
  { where: 'document', action: 'nextOpen', keys: ['u'] },
  { where: 'document', action: 'accept', keys: ['a'] },
  { where: 'document', action: 'reject', keys: ['x'] },
  { where: 'document', action: 'edit', keys: ['e'] },
  { where: 'document', action: 'add', keys: ['t'] },
  { where: 'document', action: 'note', keys: ['n'] },
  { where: 'document', action: 'split', keys: ['s'] },
  { where: 'document', action: 'merge', keys: ['m'] },
  { where: 'document', action: 'bulk', keys: ['b'] },
  { where: 'document', action: 'order', keys: ['o'] },
  { where: 'document', action: 'original', keys: ['p'] },
  { where: 'document', action: 'nextTab', keys: [']'] },
  { where: 'document', action: 'toText', keys: ['v'] },
  { where: 'document', action: 'takeIndicator', keys: ['1'] },
  { where: 'document', action: 'takeValue', keys: ['2'] },
  { where: 'document', action: 'takeUnit', keys: ['3'] },
  { where: 'document', action: 'takePeriod', keys: ['4'] },
  { where: 'document', action: 'takeComparator', keys: ['5'] },
  { where: 'document', action: 'takeAgency', keys: ['6'] },
  { where: 'document', action: 'takeBaseline', keys: ['7'] },
];
