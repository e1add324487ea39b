/** The numbers of a text after people have added targets: what a target is made of is unaccounted for no more. */
import type { Span } from '../span.ts';
import type { Extraction } from '../validate/schema.ts';

type Account = Pick<Extraction, 'numbers' | 'warnings'>;

/** `added`: spans of values that no machine took for one. */
export function accounted({ numbers, warnings }: Account, added: readonly Span[]): Account {
  const isTaken = ({ code, span }: Extraction['warnings'][number]): boolean =>
    code === 'number-unaccounted' && added.some(({ start, end }) => start <= span.start && span.end <= end);
  const left = warnings.filter((warning) => !isTaken(warning));
  const taken = warnings.length - left.length;
  return { numbers: { ...numbers, target: numbers.target + taken, unaccounted: numbers.unaccounted - taken }, warnings: left };
}
