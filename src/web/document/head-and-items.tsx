/** The head of the document, its citations and its assignments: corrected like targets, field by field. */
import { useState } from 'preact/hooks';
import type { Thing } from '../../review/drafts.ts';
import type { Extraction } from '../../validate/schema.ts';
import { view } from '../state/opened.ts';
import { words } from '../words/index.ts';
import { decideOn } from './deciding.ts';
import { yearFrom } from './form-fields.ts';
import { asJson } from './json.ts';
import { announced, shownSpan } from './selection.ts';

const HEAD = ['type', 'number', 'issuer', 'issuedOn', 'place', 'title', 'about'] as const;

export function Head() {
  const head = view.value?.extraction.document;
  const said = words.value.document;
  if (!head) return null;
  const correct = (field: string, value: unknown) => decideOn({ kind: 'head' }, { verdict: 'corrected', field, value: asJson(value) });
  return (
    <div class="tab-body fields">
      <p>
        <span class={`badge badge-${head.review.status}`}>{said.status[head.review.status]}</span>{' '}
        <button type="button" onClick={() => decideOn({ kind: 'head' }, { verdict: 'accepted' })}>
          {said.actions.accept}
        </button>
      </p>
      {HEAD.map((field) => (
        <Field key={field} label={said.head[field]} value={head[field] ?? ''} save={(typed) => correct(field, typed === '' ? null : typed)} />
      ))}
      <Field
        label={`${said.head.period}: ${said.fields.from}`}
        value={String(head.period.from ?? '')}
        save={(typed) => withYear(typed, (from) => correct('period', { ...head.period, from }))}
      />
      <Field
        label={`${said.head.period}: ${said.fields.to}`}
        value={String(head.period.to ?? '')}
        save={(typed) => withYear(typed, (to) => correct('period', { ...head.period, to }))}
      />
    </div>
  );
}

/** What is no year is not sent. */
function withYear(typed: string, save: (year: number | null) => void): void {
  const year = yearFrom(typed);
  if (year === 'wrong') announced.value = words.value.document.notANumber;
  else save(year);
}

type Citation = Extraction['citations'][number];
type Assignment = Extraction['assignments'][number];

export function Citations() {
  return <Items items={view.value?.extraction.citations ?? []} fields={['number', 'type', 'issuer', 'issuedOn']} thingOf={citationThing} />;
}

export function Assignments() {
  return <Items items={view.value?.extraction.assignments ?? []} fields={['agency', 'task']} thingOf={assignmentThing} />;
}

const citationThing = ({ spans }: Citation): Thing => ({ kind: 'citation', span: spans[0] as Citation['spans'][number] });
const assignmentThing = ({ span, agency }: Assignment): Thing => ({ kind: 'assignment', span, agency });

interface ItemsOf<Item> {
  readonly items: readonly Item[];
  readonly fields: readonly (keyof Item & ('number' | 'type' | 'issuer' | 'issuedOn' | 'agency' | 'task'))[];
  readonly thingOf: (item: Item) => Thing;
}

function Items<Item extends Citation | Assignment>({ items, fields, thingOf }: ItemsOf<Item>) {
  const said = words.value.document;
  return (
    <ul class="cards tab-body">
      {items.map((item) => {
        const thing = thingOf(item);
        const span = 'spans' in item ? item.spans[0] : item.span;
        return (
          <li key={JSON.stringify(thing)} class="fields">
            {fields.map((field) => (
              <Field
                key={field}
                label={said.item[field]}
                value={String(item[field] ?? '')}
                save={(typed) => decideOn(thing, { verdict: 'corrected', field, value: typed === '' && field !== 'task' ? null : typed })}
              />
            ))}
            <p class="buttons">
              <span class={`badge badge-${item.review.status}`}>{said.status[item.review.status]}</span>
              <button type="button" onClick={() => decideOn(thing, { verdict: 'accepted' })}>
                {said.actions.accept}
              </button>
              <button type="button" onClick={() => decideOn(thing, { verdict: 'rejected' })}>
                {said.actions.reject}
              </button>
              {span && (
                <button type="button" onClick={() => (shownSpan.value = { ...span })}>
                  {said.showText}
                </button>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Saved with Enter, or when it is left; Escape takes back what was typed. */
function Field({ label, value, save }: { readonly label: string; readonly value: string; readonly save: (typed: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const done = (): void => {
    if (typed !== null && typed.trim() !== value) save(typed.trim());
    setTyped(null);
  };
  return (
    <label>
      {label}
      <input
        type="text"
        value={typed ?? value}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') done();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </label>
  );
}
