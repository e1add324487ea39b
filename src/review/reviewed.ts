/** The extraction that is written: what the machine found, and what people decided about it. Pure; the same decisions give the same bytes. */
import type { Extraction } from '../validate/schema.ts';
import { accounted } from './accounted.ts';
import { applyToHead, type HeadWord } from './apply-to-head.ts';
import { applyToItems, assignmentKind, citationKind, type ItemWord } from './apply-to-items.ts';
import { applyToTargets, type End, type TargetWord } from './apply-to-targets.ts';
import type { Decision } from './decisions.ts';
import { lookedAt, type NumeralWord } from './looked-at.ts';
import { named } from './named.ts';
import { type StandingWord, standingWords } from './standing-word.ts';

export interface Reviewed {
  readonly extraction: Extraction;
  /** What people do not take for what the machine takes it for. */
  readonly rejected: Pick<Extraction, 'targets' | 'citations' | 'assignments'>;
  /** One for each thing that was decided about. */
  readonly ends: readonly End[];
  readonly words: readonly StandingWord[];
}

/** `machine`: without decisions; `text`: the .txt beside it. */
export function reviewed(machine: Extraction, text: string, decisions: readonly Decision[]): Reviewed {
  const words = standingWords(decisions);
  const targets = applyToTargets(ofKind<TargetWord>(words, 'target'), text, machine.targets);
  const citations = applyToItems(ofKind<ItemWord<Extraction['citations'][number]>>(words, 'citation'), text, machine.citations, citationKind);
  const assignments = applyToItems(ofKind<ItemWord<Extraction['assignments'][number]>>(words, 'assignment'), text, machine.assignments, assignmentKind);
  const head = applyToHead(ofKind<HeadWord>(words, 'head').at(-1) ?? null, machine.document);
  const known = new Set(machine.targets.map(({ id }) => id));
  const added = targets.targets.filter(({ id }) => !known.has(id)).map(({ spans }) => spans.value);
  const said = { document: head.head, citations: [...citations.items], assignments: [...assignments.items], targets: [...targets.targets] };
  return {
    extraction: { ...machine, ...said, ...named(said, text, accounted(machine, added)) },
    rejected: { targets: [...targets.rejected], citations: [...citations.rejected], assignments: [...assignments.rejected] },
    ends: [...head.ends, ...lookedAt(ofKind<NumeralWord>(words, 'numeral'), text, machine.warnings), ...targets.ends, ...citations.ends, ...assignments.ends],
    words,
  };
}

const ofKind = <Word extends StandingWord>(words: readonly StandingWord[], kind: StandingWord['subject']['kind']): readonly Word[] =>
  words.filter((word): word is Word => word.subject.kind === kind);
