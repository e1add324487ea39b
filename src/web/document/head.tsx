/** The head of the document: corrected like a target, field by field. */
import { view } from '../state/opened.ts';
import { words } from '../words/index.ts';
import { decideOn } from './deciding.ts';
import { Field } from './field.tsx';
import { yearFrom } from './form-fields.ts';
import { asJson } from './json.ts';
import { announced } from './selection.ts';

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
