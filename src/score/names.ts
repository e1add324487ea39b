/** When two names of bodies or places count as the same: short forms written out, the kind of body never ignored. */
import { fold, tokenF1, tokenLine, tokens, type Words } from './words.ts';

/** From this share of common words on, two names of one kind are the same. */
export const sameFrom = 0.8;

const shortForms: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  tphcm: 'thành phố hồ chí minh',
  hcm: 'hồ chí minh',
  tp: 'thành phố',
  'kh&cn': 'khoa học và công nghệ',
  'tt&tt': 'thông tin và truyền thông',
  'gd&đt': 'giáo dục và đào tạo',
  'kh&đt': 'kế hoạch và đầu tư',
  'nn&mt': 'nông nghiệp và môi trường',
  'tn&mt': 'tài nguyên và môi trường',
};

export const longName = (name: Words): string => fold(name).replace(/[\p{L}&]+/gu, (word) => shortForms[word] ?? word);

const kindOf = (name: Words): string | undefined =>
  /(?<!\p{L})(?:bộ|sở|cục|chi cục|vụ|phòng|tỉnh|thành phố|huyện|xã|phường|quận)(?!\p{L})/u.exec(longName(name))?.[0];

export const nameF1 = (left: Words, right: Words): number => tokenF1(longName(left), longName(right));

export const sameName = (left: Words, right: Words): boolean => kindOf(left) === kindOf(right) && nameF1(left, right) >= sameFrom;

const placeIn = (name: Words): string => tokens(/(?<!\p{L})(?:tỉnh|thành phố)\s+(.*)/u.exec(longName(name))?.[1]).join(' ');

export const samePlace = (left: Words, right: Words): boolean => placeIn(left) === placeIn(right);

export interface Responsible {
  readonly agency?: string;
  readonly name?: string;
  readonly role?: string;
  readonly via?: string;
}

export const responsibleName = ({ agency, name }: Responsible): string | undefined => agency ?? name;

/** Each name in each role once; of two that agree the later stands. */
export function distinct(list: readonly Responsible[] | undefined): readonly Responsible[] {
  const seen = new Map<string, Responsible>();
  for (const one of list ?? []) seen.set(`${one.role}|${tokenLine(longName(responsibleName(one)))}`, one);
  return [...seen.values()];
}

/** Who answers for the plan as a whole is not measured with a target. */
export const distinctOfTarget = (list: readonly Responsible[] | undefined): readonly Responsible[] =>
  distinct((list ?? []).filter(({ via = 'clause' }) => via !== 'document'));
