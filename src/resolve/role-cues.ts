/** Finds who a sentence makes responsible, by the words beside the names: giao, chủ trì, chịu trách nhiệm, đầu mối; phối hợp. */
import type { Span } from '../span.ts';
import { type AgencyList, agencyListAt } from './agency-list.ts';
import { onlySupports } from './assignment-clauses.ts';
import { beginsNothing, phraseAt, phraseIndex, type Word } from './phrases.ts';

export interface CuedAgency {
  readonly name: string;
  readonly role: 'lead' | 'support';
  readonly span: Span;
}

/** Before the names. */
const LEADS_BEFORE = phraseIndex([
  'giao cho',
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'giao',
  'phân công',
  'phân công cho',
  'cơ quan chủ trì :',
  'đơn vị chủ trì :',
  'cơ quan chủ trì là',
  'đơn vị chủ trì là',
  'chủ trì :',
  'cơ quan thực hiện :',
  'đơn vị thực hiện :',
  'cơ quan chịu trách nhiệm :',
  'đầu mối :',
  'cơ quan đầu mối :',
  'cơ quan theo dõi :',
  'phân công :',
  'phân công thực hiện :',
  'trách nhiệm thực hiện :',
  'do',
  'cơ quan chủ trì',
  'đơn vị chủ trì',
  'đơn vị đầu mối :',
  'cơ quan chủ trì thực hiện :',
  'đơn vị chủ trì thực hiện :',
]);
const SUPPORTS_BEFORE = phraseIndex([
  'phối hợp với',
  'phối hợp cùng',
  'phối hợp chặt chẽ với',
  'phối hợp chặt chẽ cùng',
  'phối hợp',
  'cơ quan phối hợp :',
  'đơn vị phối hợp :',
  'phối hợp :',
  'phối hợp thực hiện :',
  'cơ quan phối hợp là',
  'đơn vị phối hợp là',
  'cơ quan phối hợp',
  'đơn vị phối hợp',
  'cơ quan , đơn vị phối hợp :',
  'phối hợp các',
  'cùng phối hợp với',
]);
/** After the names. */
const LEADS_AFTER = phraseIndex([
  'chủ trì',
  'được giao',
  'là cơ quan chủ trì',
  'là cơ quan đầu mối',
  'là đơn vị đầu mối',
  'là đơn vị chủ trì',
  'là đầu mối',
  'làm đầu mối',
  'chịu trách nhiệm',
  'có trách nhiệm',
  'là cơ quan thường trực',
  'đầu mối',
  'thường trực',
]);
const SUPPORTS_AFTER = phraseIndex(['phối hợp thực hiện', 'phối hợp']);

/** Without one of these words nobody is made to lead: a part of each phrase of `LEADS_BEFORE` and `LEADS_AFTER`; "do" needs one of the latter. */
const LEADING = /giao|phân\scông|(?:quan|vị)\s(?:thực|theo)\s|chủ\strì|đầu\smối|trách\snhiệm|thường\strực/u;

/** `folded`: the text of a clause. */
export const mayNameLead = (folded: string): boolean => LEADING.test(folded);

export function roleCues(text: string, words: readonly Word[]): CuedAgency[] {
  const found: CuedAgency[] = [];
  const add = (list: AgencyList, role: CuedAgency['role']) => {
    for (const agency of list.agencies) found.push({ ...agency, role });
  };
  for (let at = 0; at < words.length; ) {
    if (beginsNothing(words, at)) {
      at += 1;
      continue;
    }
    const support = phraseAt(SUPPORTS_BEFORE, words, at);
    if (support > 0) {
      const from = determined(words, at, support);
      const list = agencyListAt(text, words, from);
      if (list !== null) add(list, 'support');
      at = list?.next ?? at + support;
      continue;
    }
    const lead = phraseAt(LEADS_BEFORE, words, at);
    if (lead > 0 && !isPassive(words, at)) {
      const list = agencyListAt(text, words, at + lead);
      if (list !== null && (words[at]?.key !== 'do' || phraseAt(LEADS_AFTER, words, list.next) > 0)) {
        add(list, 'lead');
        at = list.next;
        continue;
      }
      at += lead;
      continue;
    }
    const list = agencyListAt(text, words, at);
    if (list === null) {
      at += 1;
      continue;
    }
    const role = roleAfter(words, list.next);
    if (role !== null) add(list, role);
    at = Math.max(at + 1, list.next);
    if (role === 'support') while (at < words.length && !/^[.;)]$/u.test((words[at] as Word).key)) at += 1;
  }
  return found;
}

/** "phối hợp các sở" was read with its determiner, which belongs to the name. */
const determined = (words: readonly Word[], at: number, length: number): number => (words[at + length - 1]?.key === 'các' ? at + length - 1 : at + length);

/** "được giao", "nhiệm vụ giao" hand nothing over to what follows. */
const isPassive = (words: readonly Word[], at: number): boolean =>
  ['được', 'đã', 'bàn'].includes(words[at - 1]?.key ?? '') || words[at + 1]?.key === 'thông' || words[at + 1]?.key === 'dịch';

function roleAfter(words: readonly Word[], at: number): CuedAgency['role'] | null {
  const leads = phraseAt(LEADS_AFTER, words, at);
  if (leads > 0) return onlySupports(words, at) ? 'support' : phraseAt(EVENTS, words, at + leads) > 0 ? null : 'lead';
  return phraseAt(SUPPORTS_AFTER, words, at) > 0 && isClosed(words, at) ? 'support' : null;
}

/** To chair a meeting is no responsibility for a plan. */
const EVENTS = phraseIndex(['hội nghị', 'phiên họp', 'cuộc họp', 'buổi', 'họp', 'lễ', 'tọa đàm', 'hội thảo', 'kỳ họp', 'phiên']);

/** "(Sở B phối hợp)": nothing is coordinated with. */
const isClosed = (words: readonly Word[], at: number): boolean => words[at + 2] === undefined || [')', ';', '.', 'thực'].includes(words[at + 2]?.key ?? '');
