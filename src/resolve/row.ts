/** A clause as a row: brackets folded into one node each, so that what stands outside them reads on. */
import type { Node } from '../match/node.ts';

/** A bracket that holds amounts: its own row. */
export const BRACKET = 'bracket';
/** A bracket that only explains: part of the phrase it stands in. */
export const ASIDE = 'aside';

/** Words in quotation marks: a name, whatever numbers it holds. */
export const QUOTED = 'quoted';

export const isAmount = (node: Node): boolean => node.kind === 'amount';

/** A name in quotation marks is longer than this only where a statement is quoted. */
const NAME_NODES = 24;

export function foldQuotes(nodes: readonly Node[]): Node[] {
  if (!nodes.some((node) => node.key === '"')) return [...nodes];
  const row: Node[] = [];
  let open = -1;
  for (const node of nodes) {
    row.push(node);
    if (node.key !== '"') continue;
    if (open < 0 || row.length - open > NAME_NODES || row.slice(open).some((inner) => isAmount(inner) && statesShare(inner))) open = row.length - 1;
    else {
      const children = row.splice(open);
      row.push({
        kind: QUOTED,
        start: (children[0] as Node).start,
        end: (children.at(-1) as Node).end,
        key: '',
        first: '',
        meaning: null,
        rule: 'row/quoted',
        children,
      });
      open = -1;
    }
  }
  return row;
}

const statesShare = (node: Node): boolean => (node.meaning as { value: { form: string } }).value.form === 'percent';

export function foldBrackets(nodes: readonly Node[]): Node[] {
  if (!nodes.some((node) => node.key === '(')) return [...nodes];
  const row: Node[] = [];
  /** Where in `row` each open bracket stands. */
  const open: number[] = [];
  for (const node of nodes) {
    row.push(node);
    if (node.key === '(' && node.kind === 'sign') open.push(row.length - 1);
    else if (node.key === ')' && node.kind === 'sign') {
      const from = open.pop();
      if (from === undefined) continue;
      const children = row.splice(from);
      row.push(bracketOf(children));
    }
  }
  return row;
}

function bracketOf(children: readonly Node[]): Node {
  const kind = children.some((child) => isAmount(child) || child.kind === BRACKET) ? BRACKET : ASIDE;
  return {
    kind,
    start: (children[0] as Node).start,
    end: (children.at(-1) as Node).end,
    key: '',
    first: '',
    meaning: null,
    rule: `row/${kind}`,
    children: children.slice(1, -1),
  };
}
