/** The words of a paragraph of mammoth's, and which of them are bold. */
import type { Span } from '../../span.ts';
import { superscript } from '../superscript.ts';
import type { MammothNode, MammothRun } from './mammoth-tree.ts';
import type { Notes } from './notes.ts';
import { MARKER_STYLE } from './paragraphs.ts';

export interface StrongText {
  readonly text: string;
  readonly strong: readonly Span[];
}

export function paragraphText(children: readonly MammothNode[], notes: Notes): StrongText {
  let text = '';
  const strong: Span[] = [];
  let markerEnd = 0;
  const say = (words: string, bold: boolean): void => {
    if (words === '') return;
    const last = strong.at(-1);
    // The number of a bold line is as bold as the line.
    const start = text.length === markerEnd ? 0 : text.length;
    text += words;
    if (!bold) return;
    if (last?.end === start) strong[strong.length - 1] = { start: last.start, end: text.length };
    else strong.push({ start, end: text.length });
  };
  for (const child of children) {
    if (child.type === 'noteReference') notes.refer(child);
    else if (child.type !== 'run') continue;
    else if (child.styleId === MARKER_STYLE) {
      say(wordsOf(child, '', notes), false);
      markerEnd = text.length;
    } else say(wordsOf(child, text, notes), child.isBold);
  }
  return trimmed({ text, strong });
}

function wordsOf(run: MammothRun, before: string, notes: Notes): string {
  let words = '';
  for (const child of run.children) {
    if (child.type === 'text') words += child.value;
    else if (child.type === 'tab') words += '\t';
    else if (child.type === 'break') words += '\n';
    else if (child.type === 'noteReference') notes.refer(child);
  }
  if (run.verticalAlignment === 'superscript') return superscript(words, before);
  return run.isAllCaps ? words.toUpperCase() : words;
}

const SPACE_BEFORE = /^\s+/u;

function trimmed({ text, strong }: StrongText): StrongText {
  const skip = SPACE_BEFORE.exec(text)?.[0].length ?? 0;
  const words = text.trim();
  if (words.length === text.length) return { text, strong };
  const within = ({ start, end }: Span): Span => ({ start: Math.max(start - skip, 0), end: Math.min(end - skip, words.length) });
  return { text: words, strong: strong.map(within).filter(({ start, end }) => end > start) };
}
