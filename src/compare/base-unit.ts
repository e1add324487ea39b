/** A value in the base unit of its kind, so that "2 tỷ đồng" and "2.000 triệu đồng" are one. */
import { fold } from '../lexicon/fold.ts';

const SCALES: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  'nghìn đồng': ['đồng', 1e3],
  'triệu đồng': ['đồng', 1e6],
  'tỷ đồng': ['đồng', 1e9],
  'nghìn tỷ đồng': ['đồng', 1e12],
  'triệu usd': ['usd', 1e6],
  'tỷ usd': ['usd', 1e9],
  'nghìn ha': ['ha', 1e3],
  'nghìn tấn': ['tấn', 1e3],
  'triệu tấn': ['tấn', 1e6],
  'nghìn người': ['người', 1e3],
  'triệu người': ['người', 1e6],
  'nghìn lượt khách': ['lượt khách', 1e3],
  'triệu lượt khách': ['lượt khách', 1e6],
};

/** Null where there is no unit. */
export function inBaseUnit(number: number, unit: string | null): { readonly number: number; readonly unit: string } | null {
  if (unit === null) return null;
  const folded = fold(unit.normalize('NFC')).trim();
  const [base, factor] = SCALES[folded] ?? [folded, 1];
  return { number: Number((number * factor).toPrecision(12)), unit: base };
}
