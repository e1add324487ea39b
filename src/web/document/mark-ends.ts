/** The mark whose ends can be dragged, and how far they have been. */
import { computed, signal } from '@preact/signals';
import type { Span } from '../../span.ts';
import { view } from '../state/opened.ts';
import { takeStretched } from './form-state.ts';
import { type Mark, marksOfTarget } from './marks.ts';
import { selectedRow } from './selection.ts';

export type End = 'start' | 'end';

/** What was clicked on, as long as its target is looked at. */
const clicked = signal<Pick<Mark, 'target' | 'kind' | 'start'> | null>(null);

export const grasp = ({ target, kind, start }: Mark): void => {
  clicked.value = { target, kind, start };
};

/** What was clicked on, else the first words of the indicator. */
export const grasped = computed<Mark | null>(() => {
  const row = selectedRow.value;
  if (!row || row.isRejected) return null;
  const marks = marksOfTarget(row.target, false);
  const { target, kind, start } = clicked.value ?? {};
  const isClicked = (mark: Mark): boolean => target === row.target.id && mark.kind === kind && mark.start === start;
  return marks.find(isClicked) ?? marks.find((mark) => mark.kind === 'indicator') ?? null;
});

/** Where the ends are while one of them is dragged. */
export const dragged = signal<Span | null>(null);

/** `at`: in UTF-16 code units of the text. The other end stays, and one character at least between them. */
export function drag(end: End, at: number): void {
  const mark = grasped.peek();
  if (!mark) return;
  dragged.value = end === 'start' ? { start: Math.min(at, mark.end - 1), end: mark.end } : { start: mark.start, end: Math.max(at, mark.start + 1) };
}

export const dropBack = (): void => {
  dragged.value = null;
};

/** Takes the words between the ends, without the spaces around them. */
export function drop(): void {
  const [mark, to, document] = [grasped.peek(), dragged.peek(), view.peek()];
  dragged.value = null;
  if (!mark || !to || !document || mark.kind === 'missed') return;
  const quote = document.text.slice(to.start, to.end);
  const start = to.start + quote.length - quote.trimStart().length;
  const span = { start, end: start + quote.trim().length };
  if (span.start === span.end || (span.start === mark.start && span.end === mark.end)) return;
  if (takeStretched(mark.kind, mark, span)) clicked.value = { ...mark, start };
}
