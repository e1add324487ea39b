/** Whom a sentence gives work to: "giao", "yêu cầu", "đề nghị". */
import { type AgencyList, type AgencyMention, agencyListAt } from './agency-list.ts';
import { RESPONSIBLE, subjectAt } from './assignment-clauses.ts';
import { phraseAt, phraseIndex, type Word } from './phrases.ts';

const ASKS = phraseIndex([
  'giao',
  'giao cho',
  'yêu cầu',
  'phân công',
  'đề nghị',
  'giao nhiệm vụ cho',
  'giao nhiệm vụ',
  'giao trách nhiệm cho',
  'giao trách nhiệm',
]);
/** How far "giao nhiệm vụ cụ thể thực hiện các nội dung của Kế hoạch cho" may reach. */
const FAR = 16;
/** No clause is longer. */
const CLAUSE = 120;

/** Everyone whom somebody else gives work in a sentence: "UBND tỉnh giao Sở A …; Sở B …", "giao nhiệm vụ … cho các sở". */
export function askedIn(text: string, words: readonly Word[]): AgencyMention[] {
  const found: AgencyMention[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(ASKS, words, at);
    if (length === 0 || isPassive(words, at)) {
      at += 1;
      continue;
    }
    const list = agencyListAt(text, words, at + length) ?? recipients(text, words, at + length);
    if (list === null) {
      at += length;
      continue;
    }
    if (isCondition(words, list.next)) {
      at = list.next;
      continue;
    }
    found.push(...list.agencies);
    const others = alsoAsked(text, words, list.next);
    found.push(...(others?.agencies ?? []));
    at = others?.next ?? list.next;
    for (let next = nextClause(words, at); next > 0; next = nextClause(words, at)) {
      const subject = subjectAt(text, words, next);
      if (subject === null) break;
      found.push(...subject.agencies);
      at = subject.next;
    }
  }
  return found;
}

/** "các địa phương có từ 02 vụ … phải kiểm điểm", "địa phương nào để …": whoever falls short, and nobody's task. */
const isCondition = (words: readonly Word[], next: number): boolean => words[next - 1]?.key === 'có' || words[next]?.key === 'có' || words[next]?.key === 'nào';

/** "yêu cầu Sở A chủ trì, các sở, ban, ngành thực hiện": those after the leading body. */
function alsoAsked(text: string, words: readonly Word[], at: number): AgencyList | null {
  const leads = phraseAt(RESPONSIBLE, words, at);
  const comma = at + leads;
  return leads > 0 && /^[,;]$/u.test(words[comma]?.key ?? '') ? agencyListAt(text, words, comma + 1) : null;
}

function recipients(text: string, words: readonly Word[], from: number): AgencyList | null {
  for (let i = from; i < Math.min(words.length, from + FAR); i += 1) if (words[i]?.key === 'cho') return agencyListAt(text, words, i + 1);
  return null;
}

/** The word after the next ";" of the sentence; 0 where there is none. */
function nextClause(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + CLAUSE) && (words[i] as Word).key !== '.'; i += 1) if ((words[i] as Word).key === ';') return i + 1;
  return 0;
}

/** "được giao", "bàn giao", "chuyển giao": nothing is given to what follows; "được yêu cầu" neither. */
const isPassive = (words: readonly Word[], at: number): boolean =>
  /^(?:được|bàn|chuyển|theo|các|những|các|đáp|ứng|khi|có|sự)$/u.test(words[at - 1]?.key ?? '') ||
  (/^(?:thông|dịch|lưu|nhiệm)$/u.test(words[at + 1]?.key ?? '') && words[at]?.key === 'giao' && words[at + 1]?.key !== 'nhiệm');
