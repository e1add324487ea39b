/** Targets as annotations of the W3C Web Annotation model (Recommendation of 23 February 2017): each points at its words by quote and by position. */
import type { Extraction } from '../../validate/schema.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** UTF-16 code units on either side of a quote. */
const AROUND = 32;

type Target = Extraction['targets'][number];

/** One JSON-LD object a line. `text`: the .txt beside the extraction, to which positions are; the model counts them in code points. */
export function webAnnotations({ document, source, targets }: Extraction, text: string): readonly string[] {
  const pointsBefore = codePointsBefore(text);
  const selectors = ({ start, end }: { readonly start: number; readonly end: number }) => [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) },
    { type: 'TextPositionSelector', start: pointsBefore(start), end: pointsBefore(end) },
  ];
  return targets.map((target) =>
    JSON.stringify({
      '@context': [CONTEXT, VOCABULARY],
      id: `urn:muctieu:target:${target.id}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: { type: 'Dataset', format: 'application/json', value: said(target) },
      target: target.statements.map((statement) => ({
        type: 'SpecificResource',
        source: textOf(source.path),
        scope: `urn:muctieu:document:${document.id}`,
        selector: selectors(statement),
      })),
    }),
  );
}

const VOCABULARY = { '@vocab': 'urn:muctieu:', value: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value', '@type': '@json' } };

/** Relative to the output folder. */
const textOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/').concat('.txt');

const said = ({ indicator, comparator, change, value, period, statedIn, baseline, agencies, confidence, review }: Target) => ({
  indicator,
  comparator: comparator.op,
  change,
  value,
  period,
  statedIn,
  baseline,
  agencies: agencies.map(({ name, role }) => ({ name, role })),
  confidence,
  review: review.status,
});

/** Offsets that are asked for grow seldom backwards: a table of every thousandth saves counting from the beginning. */
function codePointsBefore(text: string): (offset: number) => number {
  const EVERY = 1024;
  const counts: number[] = [];
  let points = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    if (unit % EVERY === 0) counts.push(points);
    if (!isLow(text, unit)) points += 1;
  }
  counts.push(points);
  return (offset) => {
    let count = counts[Math.floor(offset / EVERY)] ?? points;
    for (let unit = offset - (offset % EVERY); unit < offset; unit += 1) if (!isLow(text, unit)) count += 1;
    return count;
  };
}

/** The second half of a character outside the BMP. */
const isLow = (text: string, unit: number): boolean => unit > 0 && text.charCodeAt(unit) >> 10 === 0x37 && text.charCodeAt(unit - 1) >> 10 === 0x36;
