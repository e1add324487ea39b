/** Which stretches of a document are read in the case of running text: those whose capitals tell nothing. */
import type { Block, StructuredText } from '../document.ts';
import { runningCase } from '../lexicon/running-case.ts';
import type { Span } from '../span.ts';

/** Shorter ones are names, headings and signatures. */
const SHORTEST = 60;

/** As long as the text, and the same string where no stretch is in capitals without need. */
export function inRunningCase({ text, blocks, capitals }: StructuredText): string {
  const spans = blocks.flatMap((block) => (capitals ? wholeOf(block) : isShouted(text, block) ? [block.span] : []));
  if (spans.length === 0) return text;
  let [cased, from] = ['', 0];
  for (const { start, end } of spans) {
    if (start < from) continue;
    cased += text.slice(from, start) + runningCase(text.slice(start, end));
    from = end;
  }
  return cased + text.slice(from);
}

/** In a text in capitals everything; but headings without a number look as they do elsewhere. */
function wholeOf(block: Block): readonly Span[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.map(({ span }) => span));
  return block.kind === 'heading' && block.marker === null ? [] : [block.span];
}

/** A sentence in capitals among others that are not. */
const isShouted = (text: string, { kind, span }: Block): boolean =>
  kind !== 'table' && kind !== 'heading' && span.end - span.start >= SHORTEST && !/\p{Ll}/u.test(text.slice(span.start, span.end));
