/** Units that may be compared: of one kind, whatever their scale. */
import { fold } from '../lexicon/fold.ts';

/** A unit that is in none of them is a kind of its own. */
const KINDS: readonly (readonly [kind: string, ...units: readonly string[]])[] = [
  ['share', '%', 'phần trăm', '‰'],
  ['points', 'điểm %', 'điểm phần trăm'],
  ['money', 'đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng', 'nghìn tỷ đồng', 'tr.đồng', 'vnd'],
  ['dollars', 'usd', 'triệu usd', 'tỷ usd', 'đô la mỹ', 'đô-la'],
  ['area', 'ha', 'nghìn ha', 'm²', 'm2', 'km²', 'km2', 'héc ta'],
  ['length', 'km', 'm', 'mét'],
  ['weight', 'tấn', 'nghìn tấn', 'triệu tấn', 'kg', 'tạ'],
  ['people', 'người', 'lượt người', 'nghìn người', 'triệu người', 'lao động'],
  ['visits', 'lượt khách', 'lượt', 'triệu lượt khách', 'triệu lượt', 'nghìn lượt khách'],
  ['communes', 'xã', 'xã, phường', 'xã, phường, thị trấn', 'xã, phường, đặc khu'],
  ['firms', 'doanh nghiệp', 'dn'],
  ['years', 'tuổi', 'năm'],
];

const kinds = new Map(KINDS.flatMap(([kind, ...units]) => units.map((unit) => [unit, kind] as const)));

/** "none" where there is none. */
export function unitKind(unit: string | null): string {
  if (unit === null) return 'none';
  const folded = fold(unit.normalize('NFC')).trim();
  return kinds.get(folded) ?? folded;
}
