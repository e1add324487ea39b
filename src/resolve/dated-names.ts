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
export function datedNames(naming: Naming, text: string, book: NameBook): DatedNames {
  const looked = new Map<string, DatedName | null>();
  const warned = new Set<string>();
  const [names, warnings]: [NamedThing[], Warning[]] = [[], []];
  for (const { kind, name, on, home, at } of mentionsIn(naming)) {
    const key = `${kind} ${on} ${name}`;
    const known = looked.get(key);
    const dated = known === undefined ? (kind === 'place' ? book.place(name, on) : book.body(name, on, home)) : known;
    if (known === undefined) {
      looked.set(key, dated);
      if (dated) names.push({ kind, name, on, canonical: dated.canonical, successors: copied(dated.successors) });
    }
    if (dated === null || dated.canonical !== null || on === null || at === 'cited' || warned.has(key)) continue;
    const span = at === 'head' ? spanOfName(text, name) : at;
    if (FORMER.test(text.slice(span.end, span.end + FORMER_REACH))) continue;
    warned.add(key);
    warnings.push(warningOf(kind, name, on, dated, span));
  }
  return { names, warnings };
}

/** "Sở Thông tin và Truyền thông (nay là Sở Khoa học và Công nghệ)", "Sở Nội vụ cũ": the document knows. */
const FORMER = /^[\s,(]{0,3}(?:cũ|trước đây|nay là|nay thuộc|đã sáp nhập|đã hợp nhất|trước khi)(?![\p{L}\p{M}])/iu;
const FORMER_REACH = 24;

interface Mention {
  readonly kind: NamedThing['kind'];
  readonly name: string;
  readonly on: string | null;
  /** Where the body is at home if its name does not say. */
  readonly home: string | null;
  /** Where it stands; of the head that is to be found, and of citations it is not warned. */
  readonly at: Span | 'head' | 'cited';
}

function mentionsIn({ document: { issuer, issuedOn: on, place }, targets, assignments, citations }: Naming): readonly Mention[] {
  const body = (name: string, at: Mention['at']): Mention => ({ kind: 'agency', name, on, home: place, at });
  return [
    ...(place === null ? [] : [{ kind: 'place' as const, name: place, on, home: null, at: 'head' as const }]),
    ...(issuer === null ? [] : [body(issuer, 'head')]),
    ...targets.flatMap(({ agencies }) => agencies.map(({ name, span }) => body(name, span))),
    ...assignments.map(({ agency, span }) => body(agency, span)),
    ...citations.flatMap(({ issuer: by, issuedOn }) =>
      by === null ? [] : [{ kind: 'agency' as const, name: by, on: issuedOn, home: null, at: 'cited' as const }],
    ),
  ];
}

const copied = (successors: DatedName['successors']): NamedThing['successors'] => successors?.map(({ name, tasks }) => ({ name, tasks: [...tasks] })) ?? null;

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
