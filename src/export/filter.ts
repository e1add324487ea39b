/** Which targets are wanted: the same words for `export --where` and for the HTTP API. */
import { z } from 'zod';
import { foldedText } from '../search/folded-text.ts';
import { type Extraction, reviewSchema } from '../validate/schema.ts';

const words = z.string().min(1).max(200);

/** `year`: one that the period covers. `place`, `indicator` and `agency` are found within, without tones and capitals; `unit`, `number` and `type` are whole. */
export const filterSchema = z.strictObject({
  place: words.optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  indicator: words.optional(),
  agency: words.optional(),
  unit: words.optional(),
  number: words.optional(),
  type: words.optional(),
  state: reviewSchema.shape.status.optional(),
});

export type Filter = z.infer<typeof filterSchema>;

export const filterNames: readonly (keyof Filter)[] = Object.keys(filterSchema.shape) as (keyof Filter)[];

type Target = Extraction['targets'][number];
type Head = Extraction['document'];

export interface Wanted {
  readonly document: (document: Head) => boolean;
  readonly target: (target: Target) => boolean;
}

export function wantedBy({ place, year, indicator, agency, unit, number, type, state }: Filter): Wanted {
  const holds = (wanted: string | undefined): ((said: string | null) => boolean) => {
    if (wanted === undefined) return () => true;
    const folded = foldedText(wanted);
    return (said) => said !== null && foldedText(said).includes(folded);
  };
  const [isPlace, isIndicator, isAgency] = [holds(place), holds(indicator), holds(agency)];
  return {
    document: (document) => isPlace(document.place) && (number === undefined || document.number === number) && (type === undefined || document.type === type),
    target: ({ indicator: said, period, agencies, value, review }) =>
      isIndicator(said) &&
      (year === undefined || covers(period, year)) &&
      (agency === undefined || agencies.some(({ name }) => isAgency(name))) &&
      (unit === undefined || value.unit === unit) &&
      (state === undefined || review.status === state),
  };
}

function covers({ from, to }: Target['period'], year: number): boolean {
  const [first, last] = [from ?? to, to ?? from];
  return first !== null && last !== null && first <= year && year <= last;
}

/** What is left of an extraction; null where nothing of it is wanted. */
export function filtered(extraction: Extraction, filter: Filter): Extraction | null {
  const wanted = wantedBy(filter);
  if (!wanted.document(extraction.document)) return null;
  const targets = extraction.targets.filter(wanted.target);
  const asksForTargets = ['year', 'indicator', 'agency', 'unit', 'state'].some((name) => filter[name as keyof Filter] !== undefined);
  return asksForTargets && targets.length === 0 ? null : { ...extraction, targets };
}
