/** Other provinces, departments and ministries of the same kind, everywhere in the text and in the gold. */
import { provinces } from '../../src/lexicon/provinces.ts';
import type { Random } from './random.ts';
import { mapStrings, phraseSource, type Variation, type Varied } from './variation.ts';

export const otherProvinces: Variation = { name: 'other provinces', vary: (document, random) => rename(document, provinceNames(document, random)) };
export const otherAgencies: Variation = { name: 'other agencies', vary: (document, random) => rename(document, agencyNames(document, random)) };

/** Names as they stand in the middle of a sentence; capitals follow capitals. */
function rename(document: Varied, names: ReadonlyMap<string, string>): { document: Varied; changes: number } {
  if (names.size === 0) return { document, changes: 0 };
  const forms = [...names]
    .flatMap(([from, to]) => [[from, to] as const, [from.toUpperCase(), to.toUpperCase()] as const])
    .sort(([a], [b]) => b.length - a.length);
  const by = new Map(forms.map(([from, to]) => [plain(from), to]));
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(([from]) => sourceOf(from)).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  let changes = 0;
  const rewrite = (text: string) =>
    text.replace(expression, (name) => {
      changes += 1;
      return by.get(plain(name)) ?? name;
    });
  const text = rewrite(document.text);
  const inText = changes;
  return { document: { ...document, text, gold: mapStrings(document.gold, rewrite) }, changes: inText };
}

/** Dashes and the breaks of lines make no other name. */
const plain = (name: string): string => name.replace(/\s*[–—-]\s*/gu, ' - ').replace(/\s+/gu, ' ');
const sourceOf = (name: string): string => phraseSource(plain(name)).replaceAll('\\s+\\-\\s+', '\\s*[–—-]\\s*');
const countOf = (text: string, name: string): number => text.match(new RegExp(`(?<![\\p{L}\\p{N}])${sourceOf(name)}(?![\\p{L}\\p{N}])`, 'giu'))?.length ?? 0;

function provinceNames({ text, gold }: Varied, random: Random): Map<string, string> {
  const own = /^(tỉnh|thành phố)\s(.+)$/u.exec(String(gold.document?.place ?? ''));
  const listed = provinces.map(({ name, kind }) => ({ name, kind: kind as string }));
  if (own?.[1] && own[2] && !listed.some(({ name }) => plain(name) === plain(own[2] as string))) listed.push({ name: own[2], kind: own[1] });
  const there = listed.filter(({ name }) => countOf(text, name) > 0);
  const free = new Map(
    ['tỉnh', 'thành phố'].map((kind) => [
      kind,
      listed.filter((one) => one.kind === kind && one.name !== own?.[2] && !there.includes(one)).map(({ name }) => name),
    ]),
  );
  const names = new Map<string, string>();
  for (const { name, kind } of there) {
    // The city's short forms (TPHCM) would keep the old name.
    if (name === 'Hồ Chí Minh') continue;
    const choice = free.get(kind) ?? [];
    if (choice.length === 0) continue;
    const other = random.pick(choice);
    choice.splice(choice.indexOf(other), 1);
    names.set(name, other);
  }
  return names;
}

const FIELDS = [
  'Nông nghiệp và Môi trường',
  'Công Thương',
  'Tài chính',
  'Thông tin và Truyền thông',
  'Khoa học và Công nghệ',
  'Y tế',
  'Xây dựng',
  'Nội vụ',
  'Giáo dục và Đào tạo',
  'Kế hoạch và Đầu tư',
  'Dân tộc và Tôn giáo',
  'Tư pháp',
  'Ngoại giao',
  'Văn hóa, Thể thao và Du lịch',
  'Lao động - Thương binh và Xã hội',
  'Giao thông vận tải',
  'Tài nguyên và Môi trường',
];

/** Only a field that the text never names but behind its kind: "các Sở: Y tế, Tài chính" would keep the old name. */
function agencyNames({ text }: Varied, random: Random): Map<string, string> {
  const names = new Map<string, string>();
  const free = FIELDS.filter((field) => countOf(text, field) === 0);
  for (const field of FIELDS) {
    const kinds = ['Sở', 'Bộ'].filter((kind) => countOf(text, `${kind} ${field}`) > 0);
    const [kind] = kinds;
    if (kinds.length !== 1 || free.length === 0 || countOf(text, `${kind} ${field}`) !== countOf(text, field)) continue;
    const other = random.pick(free);
    free.splice(free.indexOf(other), 1);
    names.set(`${kind} ${field}`, `${kind} ${other}`);
  }
  return names;
}
