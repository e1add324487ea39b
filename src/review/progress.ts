/** How far the review of a document has come. */
import type { Extraction } from '../validate/schema.ts';
import type { Reviewed } from './reviewed.ts';
import type { Progress } from './views.ts';

export function progressOf({ extraction, rejected, ends }: Reviewed): Progress {
  const decidedOn = extraction.targets.filter(({ review }) => review.status !== 'machine').length;
  const looked = ends.filter((end) => end.end === 'applied' && end.thing?.kind === 'numeral').length;
  const targets = { decided: decidedOn + rejected.targets.length, all: extraction.targets.length + rejected.targets.length };
  const numbers = { looked, all: unaccounted(extraction) };
  const conflicts = ends.filter(({ end }) => end === 'conflict').length;
  const orphans = ends.filter(({ end }) => end === 'orphan').length;
  const isDone = targets.decided === targets.all && numbers.looked === numbers.all && conflicts + orphans === 0 && ends.some(({ end }) => end !== 'empty');
  return { targets, numbers, conflicts, orphans, isDone };
}

const unaccounted = ({ warnings }: Extraction): number => warnings.filter(({ code }) => code === 'number-unaccounted').length;
