/** Who does what by the account of an article. */
import type { Block, StructuredText } from '../document.ts';
import { actingBodies, givenIn } from './acting-bodies.ts';
import type { AgencyMention } from './agency-list.ts';
import type { AgencyRole } from './agency-names.ts';
import { sentenceStarts, subjectAt } from './assignment-clauses.ts';
import { namesImplementation } from './assignment-parts.ts';
import type { Word } from './phrases.ts';

export interface Reading {
  readonly document: StructuredText;
  readonly index: number;
  readonly words: readonly Word[];
  /** Blocks of sections that only say with whom their body works. */
  readonly helping: Set<number>;
  readonly add: (agencies: readonly AgencyMention[], role: AgencyRole) => void;
}

/** In an article: whoever is given the plan, asked to carry it out, or acts on it. */
export function readArticle({ document, index, words, add }: Reading): void {
  const { text, blocks } = document;
  const starts = sentenceStarts(words);
  for (const [i, start] of starts.entries()) {
    const sentence = words.slice(start, starts[i + 1]);
    const from = sentence[0]?.start ?? 0;
    const given = givenIn(document, sentence);
    if (given !== null) {
      for (const { name, span, role } of given.isGiven ? given.cues : []) add([{ name, span }], role);
      add(given.asked, 'lead');
      // "Về tổ chức thực hiện, Sở A chủ trì …; các trường xây dựng …"
      if (given.isGiven && namesImplementation(text.slice(from, from + OPENING)))
        for (const next of sentenceStarts(sentence, true).slice(1)) add(subjectAt(text, sentence, next)?.agencies ?? [], 'lead');
    }
    const subject = subjectAt(text, sentence, 0);
    if (subject !== null && ACTS_ON_PLAN.test(text.slice(sentence[subject.next]?.start, (sentence[subject.next]?.start ?? 0) + 60)))
      add(subject.agencies, 'lead');
  }
  for (const { agencies } of actingBodies(document, (blocks[index] as Block).span)) for (const { name, span, role } of agencies) add([{ name, span }], role);
}

/** Characters that tell what a sentence is about. */
const OPENING = 40;
const ACTS_ON_PLAN = /^(?:căn cứ|theo|dựa)\s[^.;]{0,40}(?:kế hoạch|chương trình|đề án|nghị quyết|quyết định|chỉ thị)/iu;
