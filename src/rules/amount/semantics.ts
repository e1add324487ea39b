/** What the words before a value say together: bound, change, whether the number is reached. */
import type { AmountMeaning, PeriodMeaning, ValueMeaning } from '../../match/meanings.ts';
import type { Node } from '../../match/node.ts';
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import type { Item } from '../../match/pattern-items.ts';
import type { Span } from '../../span.ts';
import type { Change, ComparatorOp } from '../../validate/schema.ts';
import { everyYear } from '../parts.ts';

/** What may stand between a subject and its value. */
export const leadWord: Item = oneOf(
  kind('bound'),
  kind('verb'),
  kind('change'),
  kind('reach'),
  kind('respectively'),
  'từ',
  'được',
  'mức',
  'ở mức',
  'thuộc',
  'nằm trong',
  'trong',
  'vào',
  'lọt vào',
  'lọt',
  'đứng trong',
  'xếp trong',
  'xếp vào',
  'tỷ lệ',
);
/** What may stand among them, but not before them. */
export const innerWord: Item = oneOf(leadWord, kind('average'), kind('every'), kind('period'), kind('intent'), ':', 'thêm', 'được', 'tỷ lệ');

interface Said {
  op: ComparatorOp | null;
  hedge: boolean;
  from: boolean;
  change: Change | null;
  reached: boolean;
  verb: string | null;
  every: 'year' | null;
  respectively: boolean;
  comparator: Span[];
  period: AmountMeaning['period'];
}

/** Reads the words in order. The last bound counts, a hedge only where no bound stands beside it. */
export function said(before: readonly Node[]): Said {
  const result: Said = {
    op: null,
    hedge: false,
    from: false,
    change: null,
    reached: false,
    verb: null,
    every: null,
    respectively: false,
    comparator: [],
    period: null,
  };
  for (const node of before) {
    const at = { start: node.start, end: node.end };
    switch (node.kind) {
      case 'bound': {
        const { op } = node.meaning as { op: ComparatorOp };
        if (op === '~') result.hedge = true;
        else result.op = op;
        result.comparator.push(at);
        break;
      }
      case 'verb':
        result.verb = node.key;
        if (result.change !== null && result.change !== 'maintain') result.reached = true;
        result.comparator.push(at);
        break;
      case 'reach':
        result.reached = true;
        if (result.change === null || node.key.includes('còn')) result.verb ??= node.key;
        if (node.key === 'còn') result.comparator.push(at);
        break;
      case 'average':
        break;
      case 'change':
        result.change ??= (node.meaning as { change: Change }).change;
        break;
      case 'every':
        result.every = 'year';
        break;
      case 'respectively':
        result.respectively = true;
        break;
      case 'period':
        result.period = { ...(node.meaning as PeriodMeaning), span: at };
        break;
      default:
        if (node.key === 'từ') result.from = true;
        if (node.key !== ':' && node.key !== ',' && node.key !== 'thêm' && node.key !== 'được' && node.key !== 'mức') result.comparator.push(at);
        if (node.key === 'thêm') result.change ??= 'increase';
    }
  }
  return result;
}

/** The amount that words and a value make; a range is "between" whatever hedges it. */
export function amountOf(before: readonly Node[], value: Node, after: readonly Node[]): AmountMeaning {
  const words = said(before);
  const meaning = value.meaning as ValueMeaning;
  const suffix = after.find((node) => node.kind === 'or-more' || node.kind === 'or-less');
  const stated = [...words.comparator, ...openingOf(value)];
  const comparator = suffix ? [...stated, { start: suffix.start, end: suffix.end }] : stated;
  const bound = (suffix?.meaning as { op: ComparatorOp } | undefined)?.op ?? words.op ?? (words.from && meaning.upper === null ? '>=' : null);
  const rank = meaning.form === 'rank';
  return {
    value: meaning,
    valueSpan: { start: value.start, end: value.end },
    op: meaning.upper !== null ? 'between' : rank ? (meaning.onePlace && bound === null ? '=' : '<=') : (bound ?? (words.hedge ? '~' : '=')),
    comparator,
    change: words.change,
    reached: words.reached,
    verb: words.verb,
    every: words.every ?? meaning.every ?? (after.some(({ key }) => key === 'năm') ? 'year' : null),
    respectively: words.respectively,
    period: words.period,
    baseline: null,
  };
}

/** Words of the value itself that compare: "nhóm" of "nhóm 10 tỉnh", "xếp thứ" of "xếp thứ 12", "từ" of "từ 35 đến 37%". */
function openingOf({ start, children, meaning }: Node): Span[] {
  const [first] = children;
  const isRank = (meaning as ValueMeaning).form === 'rank';
  if (first === undefined || (!isRank && first.key !== 'từ')) return [];
  const number = children.findIndex(({ kind, key }) => (kind === 'number' || kind === 'year' || kind === 'spelled') && key !== 'một');
  const last = children[number - 1];
  return last ? [{ start, end: isRank ? last.end : first.end }] : [];
}

/** "trở lên", "trở lên/năm" */
export const suffix: Item = oneOf([oneOf(kind('or-more'), kind('or-less')), maybe(everyYear)]);
