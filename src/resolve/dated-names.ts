/** What the bodies and places that a document names were called on its day, and are called today; with a warning of each that did not stand then. */
import type { Warning } from '../issue.ts';
import type { Span } from '../span.ts';
import type { Extraction } from '../validate/schema.ts';
import type { DatedName, NameBook } from './name-book.ts';
import { spanOfName } from './span-of-name.ts';

type NamedThing = Extraction['names'][number];

/** What names are taken from. */
export type Naming = Pick<Extraction, 'citations' | 'assignments'> & {
  readonly document: Pick<Extraction['document'], 'issuer' | 'issuedOn' | 'place'>;
  readonly targets: readonly Pick<Extraction['targets'][number], 'agencies'>[];
};

export interface DatedNames {
  /** Each name once a day, in the order in which they are met: those of the document, then those of citations. */
  readonly names: NamedThing[];
  readonly warnings: Warning[];
}

/** `text`: of the spans. The day is the document's; of who issued a cited document it is that document's, and it is not at home in the place of this one. */
export function datedNames({ document, targets, assignments, citations }: Naming, text: string, book: NameBook): DatedNames {
  const { issuer, issuedOn, place } = document;
  const found = new Map<string, NamedThing>();
  const warnings: Warning[] = [];
  const add = (kind: NamedThing['kind'], name: string, on: string | null, look: () => DatedName | null, spanOf: (() => Span) | null): void => {
    const key = `${kind} ${on} ${name}`;
    if (looked.has(key)) return;
    looked.add(key);
    const dated = look();
    if (dated === null) return;
    found.set(key, {
      kind,
      name,
      on,
      canonical: dated.canonical,
      successors: dated.successors?.map(({ name: today, tasks }) => ({ name: today, tasks: [...tasks] })) ?? null,
    });
    if (dated.canonical === null && on !== null && spanOf) warnings.push(warningOf(kind, name, on, dated, spanOf()));
  };
  const looked = new Set<string>();
  const body = (name: string, spanOf: () => Span): void => add('agency', name, issuedOn, () => book.body(name, issuedOn, place), spanOf);
  if (place !== null)
    add(
      'place',
      place,
      issuedOn,
      () => book.place(place, issuedOn),
      () => spanOfName(text, place),
    );
  if (issuer !== null) body(issuer, () => spanOfName(text, issuer));
  for (const { agencies } of targets) for (const { name, span } of agencies) body(name, () => span);
  for (const { agency, span } of assignments) body(agency, () => span);
  for (const { issuer: by, issuedOn: on } of citations) if (by !== null) add('agency', by, on, () => book.body(by, on, null), null);
  return { names: [...found.values()], warnings };
}

function warningOf(kind: NamedThing['kind'], name: string, on: string, { successors }: DatedName, { start, end }: Span): Warning {
  const today = successors?.map((each) => each.name).join('; ') ?? '';
  const day = on.split('-').reverse().join('/');
  return {
    code: `${kind}-not-of-date`,
    message: `Vào ngày ban hành ${day} không có "${name.slice(0, LONGEST)}"${today === '' ? '' : `; nay là: ${today}`}`,
    span: { start, end },
  };
}

/** Of a name in a message. */
const LONGEST = 100;
