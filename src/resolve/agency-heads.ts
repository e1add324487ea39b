/** Tells whether the name of a public body begins at a word, and what kind of head it has. */
import { type AgencyKind, agencyHeads, departmentFields, endsOfNames, notAgencies } from '../lexicon/agencies.ts';
import { type PhraseIndex, phraseAt, phraseIndex, type Word } from './phrases.ts';

const KINDS: readonly AgencyKind[] = ['whole', 'person', 'committee', 'department', 'named', 'group'];
export const HEADS: Readonly<Record<AgencyKind, PhraseIndex>> = {
  whole: phraseIndex(agencyHeads.whole),
  person: phraseIndex(agencyHeads.person),
  committee: phraseIndex(agencyHeads.committee),
  department: phraseIndex(agencyHeads.department),
  named: phraseIndex(agencyHeads.named),
  group: phraseIndex(agencyHeads.group),
};
/** Of any kind: most words begin none. */
const ANY = phraseIndex(KINDS.flatMap((kind) => agencyHeads[kind]));
const NONE = phraseIndex(notAgencies);
export const FIELDS = phraseIndex(departmentFields);
const ENDS = phraseIndex(endsOfNames);
export const PLURAL = phraseIndex(['các', 'những', 'mọi', 'từng', 'mỗi', 'toàn thể', 'tất cả các', 'tất cả', 'một số']);

export interface Head {
  readonly kind: AgencyKind;
  readonly length: number;
}

export function headAt(words: readonly Word[], at: number, plural: boolean, listed: boolean): Head | null {
  if (phraseAt(ANY, words, at) === 0) return null;
  const none = phraseAt(NONE, words, at);
  const action = phraseAt(ENDS, words, at);
  let best: Head | null = null;
  for (const kind of KINDS) {
    const length = phraseAt(HEADS[kind], words, at);
    if (length === 0 || length < none || (best !== null && !isBetter(best, { kind, length }, plural || !words[at]?.isCapital))) continue;
    if (length <= action && !isBodyAnyway(words, at + length, plural)) continue;
    if (fitsCase(words, at, length, kind, plural, listed)) best = { kind, length };
  }
  return best;
}

/** The longer head; of two as long the group where a determiner or a small letter tells it from a name. */
const isBetter = (best: Head, other: Head, grouped: boolean): boolean =>
  other.length > best.length || (other.length === best.length && other.kind === 'group' && grouped && best.kind !== 'person' && best.kind !== 'whole');

/** "tổ chức", "thanh tra" and "thống kê" are actions too: bodies where a place, a list or nothing follows. */
const isBodyAnyway = (words: readonly Word[], at: number, plural: boolean): boolean => {
  const next = words[at];
  return next === undefined || plural || !next.isWord || next.isCapital || ['tỉnh', 'có', 'liên', 'và', 'thành', 'kinh', 'khoa'].includes(next.key);
};

/** Single names begin with a capital, groups with a determiner, or with either inside a list. */
function fitsCase(words: readonly Word[], at: number, length: number, kind: AgencyKind, plural: boolean, listed: boolean): boolean {
  const first = words[at] as Word;
  if (kind === 'group') return plural || listed || (first.isCapital && !PLACES.has(first.key));
  if (kind === 'whole') return first.isCapital;
  if (first.isCapital) return true;
  if (kind === 'committee' || kind === 'person') return length > 1 || listed;
  if (kind === 'department') return words[at + 1]?.isCapital ?? false;
  return (length > 1 && COMMON_NAMES.has(first.key)) || (listed && (words[at + length]?.isCapital ?? false));
}

/** One place alone is no body: "Xã có tỷ lệ hộ nghèo …". */
const PLACES: ReadonlySet<string> = new Set(['xã', 'phường', 'huyện', 'tỉnh', 'quận', 'thành', 'thị', 'thôn', 'bộ', 'ban']);
/** First words of names that are also written small. */
const COMMON_NAMES: ReadonlySet<string> = new Set([
  'ban',
  'ủy',
  'trung',
  'trường',
  'văn',
  'tổ',
  'công',
  'tổng',
  'ngân',
  'bệnh',
  'hạt',
  'đội',
  'vườn',
  'chi',
  'hội',
  'liên',
  'tập',
  'quỹ',
  'học',
  'hợp',
  'đài',
  'tiểu',
]);

/** The head of a body inside a list. */
export const listedHeadAt = (words: readonly Word[], at: number): Head | null => {
  const plural = phraseAt(PLURAL, words, at);
  return headAt(words, at + plural, plural > 0, true);
};

/** A body with a name of its own begins here, inside a group's qualifiers. */
export const namedHeadAt = (words: readonly Word[], at: number): boolean => {
  const plural = phraseAt(PLURAL, words, at);
  const head = headAt(words, at + plural, plural > 0, false);
  return head !== null && head.kind !== 'group' && (words[at + plural]?.isCapital ?? false);
};

/** Another body than a group begins here. */
export const startsOther = (words: readonly Word[], at: number): boolean => {
  const head = headAt(words, at, false, true);
  return head !== null && head.kind !== 'group';
};

export function isEnd(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || (!word.isCapital && phraseAt(ENDS, words, at) > 0);
}

/** "Ban Thường vụ Tỉnh ủy", "Đảng ủy UBND tỉnh": a body inside the name of another. */
export const startsBody = (words: readonly Word[], at: number): boolean =>
  (words[at]?.isCapital ?? false) && (phraseAt(HEADS.committee, words, at) > 0 || phraseAt(HEADS.department, words, at) > 0);
