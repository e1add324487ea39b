/** A target in few words. */
import type { Target } from '../../validate/schema.ts';
import { words } from '../words/index.ts';
import { numberWords } from './vietnamese-number.ts';

type Said = Pick<Target, 'value' | 'comparator' | 'period' | 'change'>;

export function valueWords({ value, comparator, change }: Pick<Said, 'value' | 'comparator' | 'change'>): string {
  const sign = comparator.op === '=' || comparator.op === 'between' ? '' : `${SIGNS[comparator.op]} `;
  const range = value.upper === null ? numberWords(value.number) : `${numberWords(value.number)} – ${numberWords(value.upper)}`;
  const moved = change === 'level' ? '' : `${words.value.document.changes[change]} `;
  return `${moved}${sign}${range}${unitWords(value.unit)}`;
}

export function periodWords({ period }: Pick<Said, 'period'>): string {
  const { from, to, every } = period;
  const years = from !== null && to !== null && from !== to ? `${from} – ${to}` : `${to ?? from ?? ''}`;
  return every === null ? years : `${years} (${words.value.document.fields.every.toLowerCase()})`;
}

const SIGNS = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', '~': '~' } as const;

/** A rank has a unit of its own in the contract, and a word for people. */
const unitWords = (unit: string | null): string => (unit === null ? '' : ` ${unit === 'rank' ? words.value.document.rank : unit}`);
