/** A merged draft as the contract's target: words cut from the text, spans beside them. */
import type { Layout } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import { cover, type Span } from '../span.ts';
import type { FoundTarget } from '../validate/schema.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import type { Merged } from './duplicates.ts';
import { isLeadIn } from './lead-periods.ts';
import { joinPieces } from './pieces.ts';
import type { AgencyFinder } from './target-agencies.ts';

export function targetOf(document: MatchedText, { draft, statements }: Merged, agencies: AgencyFinder): FoundTarget {
  const { text } = document;
  const { value, valueSpan, baseline } = draft.node.meaning;
  const comparator = inOrder(draft.comparator);
  const said = statements.map((statement) => statementOf(document, statement));
  const { section: _, ...evidence } = said[0] as FoundTarget['statements'][number];
  const unitSpan = value.unitSpan ?? signOf(text, valueSpan);
  return {
    indicator: joinPieces(text, draft.indicator),
    comparator: { op: draft.op, text: comparatorText(text, comparator, valueSpan) },
    change: draft.change,
    value: {
      number: value.number,
      upper: value.upper,
      unit: value.unit ?? (value.unitSpan ? text.slice(value.unitSpan.start, value.unitSpan.end) : null),
      of: draft.of ? text.slice(draft.of.start, draft.of.end) : null,
      text: text.slice(valueSpan.start, valueSpan.end),
    },
    period: {
      from: draft.period?.from ?? null,
      to: draft.period?.to ?? null,
      every: draft.every,
      text: draft.period?.span ? text.slice(draft.period.span.start, draft.period.span.end) : '',
      via: draft.period?.via ?? null,
    },
    statedIn: null,
    baseline: baseline
      ? {
          number: baseline.number,
          unit: baseline.unit ?? (baseline.unitSpan ? text.slice(baseline.unitSpan.start, baseline.unitSpan.end) : ''),
          year: baseline.year,
          text: text.slice(baseline.span.start, baseline.span.end),
        }
      : null,
    agencies: distinct(statements.flatMap((statement) => agencies(statement))),
    section: said[0]?.section ?? [],
    evidence,
    statements: said,
    spans: {
      indicator: draft.indicator.map(({ start, end }) => ({ start, end })),
      comparator: comparator.length > 0 ? { ...comparator.reduce(cover) } : null,
      value: { ...valueSpan },
      unit: unitSpan ? { ...unitSpan } : null,
      of: draft.of ? { ...draft.of } : null,
      period: draft.period?.span ? { ...draft.period.span } : null,
    },
    rules: [...new Set(draft.rules)],
    confidence: confidenceOf(draft, document),
    review: { status: 'machine' },
  };
}

const SIGN = /(?:điểm )?(?:%|phần trăm|phần nghìn|‰)/iu;

/** Where the sign of a percentage stands, which the contract writes the same however the text does. */
function signOf(text: string, value: Span): Span | null {
  const sign = SIGN.exec(text.slice(value.start, value.end));
  return sign ? { start: value.start + sign.index, end: value.start + sign.index + sign[0].length } : null;
}

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));

/** The comparator's words; " ... " where the value stands among them ("từ ... trở lên"). */
function comparatorText(text: string, comparator: readonly Span[], value: Span): string {
  const before = comparator.filter((at) => at.start <= value.start);
  const after = comparator.filter((at) => at.start > value.start);
  const words = before.map(({ start, end }) => text.slice(start, end)).join(' ');
  const tail = after.map(({ start, end }) => text.slice(start, end)).join(' ');
  return tail === '' ? words : words === '' ? tail : `${words} ... ${tail}`;
}

function statementOf(document: MatchedText, draft: Draft): FoundTarget['statements'][number] {
  const pieces = [
    draft.node,
    ...draft.indicator.filter(
      (at) => (draft.clause.start <= at.start && at.end <= draft.clause.end) || (draft.cell !== null && inOneRow(document.text, at, draft.node)),
    ),
  ];
  const { start, end } = pieces.map(({ start, end }): Span => ({ start, end })).reduce(cover);
  return { quote: document.text.slice(start, end), start, end, page: pageAt(document.layout?.pages ?? [], start), section: sectionOf(document, draft.block) };
}

/** The page that the text from `at` on stands on; null where there are none. */
function pageAt(pages: Layout['pages'], at: number): number | null {
  let [low, high] = [0, pages.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] as { start: number }).start <= at) low = middle + 1;
    else high = middle - 1;
  }
  return pages[high]?.page ?? null;
}

/** A row's name and its cell stand on one line of the text. */
const inOneRow = (text: string, name: Span, value: Span): boolean => name.end <= value.start && !text.slice(name.end, value.start).includes('\n');

/** Headings and lead-ins above a block, the outermost first. */
export function sectionOf(document: MatchedText, block: number): string[] {
  const names: string[] = [];
  for (let at = document.blocks[block]?.parent ?? -1; at >= 0; at = document.blocks[at]?.parent ?? -1) {
    const above = document.blocks[at];
    if (above && above.kind !== 'table' && (above.kind === 'heading' || isLeadIn(document.text, above)))
      names.unshift(document.text.slice(above.span.start, above.span.end).replace(/\s?:$/u, ''));
  }
  return names.filter((name) => name !== '');
}

function distinct(agencies: FoundTarget['agencies']): FoundTarget['agencies'] {
  const seen = new Set<string>();
  return agencies.filter(({ name, role }) => {
    const key = `${role}|${name.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
