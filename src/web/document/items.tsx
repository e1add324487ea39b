/** Citations and assignments: corrected like targets, field by field; what was rejected stays to be seen. */
import type { Thing } from '../../review/drafts.ts';
import { assignmentThing, citationThing } from '../../review/item-things.ts';
import type { Extraction } from '../../validate/schema.ts';
import { view } from '../state/opened.ts';
import { words } from '../words/index.ts';
import { decideOn, restoreThing } from './deciding.ts';
import { Field } from './field.tsx';
import { addFromMarked } from './form-state.ts';
import { shownSpan } from './selection.ts';

type Citation = Extraction['citations'][number];
type Assignment = Extraction['assignments'][number];
type Name = 'number' | 'type' | 'issuer' | 'issuedOn' | 'agency' | 'task';

export function Citations() {
  const document = view.value;
  if (!document) return null;
  const { extraction, rejected } = document;
  return <Items items={extraction.citations} rejected={rejected.citations} fields={['number', 'type', 'issuer', 'issuedOn']} thingOf={citationThing} />;
}

export function Assignments() {
  const document = view.value;
  if (!document) return null;
  const { extraction, rejected } = document;
  return <Items items={extraction.assignments} rejected={rejected.assignments} fields={['agency', 'task']} thingOf={assignmentThing} />;
}

interface ItemsOf<Item> {
  readonly items: readonly Item[];
  readonly rejected: readonly Item[];
  readonly fields: readonly (keyof Item & Name)[];
  readonly thingOf: (item: Item) => Thing;
}

function Items<Item extends Citation | Assignment>({ items, rejected, fields, thingOf }: ItemsOf<Item>) {
  const { actions } = words.value.document;
  return (
    <div class="tab-body">
      <p class="buttons">
        <button type="button" onClick={() => void addFromMarked()}>
          {actions.addItem} <kbd>t</kbd>
        </button>
      </p>
      <ul class="cards">
        {items.map((item) => (
          <Card key={JSON.stringify(thingOf(item))} item={item} fields={fields} thing={thingOf(item)} />
        ))}
        {rejected.map((item) => (
          <Rejected key={JSON.stringify(thingOf(item))} item={item} fields={fields} thing={thingOf(item)} />
        ))}
      </ul>
    </div>
  );
}

interface CardOf<Item> {
  readonly item: Item;
  readonly fields: readonly (keyof Item & Name)[];
  readonly thing: Thing;
}

function Card<Item extends Citation | Assignment>({ item, fields, thing }: CardOf<Item>) {
  const said = words.value.document;
  return (
    <li class="fields">
      {fields.map((field) => (
        <Field
          key={field}
          label={said.item[field]}
          value={String(item[field] ?? '')}
          save={(typed) => decideOn(thing, { verdict: 'corrected', field, value: typed === '' && field !== 'task' ? null : typed })}
        />
      ))}
      {'role' in item && <Role role={item.role} save={(role) => decideOn(thing, { verdict: 'corrected', field: 'role', value: role })} />}
      <p class="buttons">
        <span class={`badge badge-${item.review.status}`}>{said.status[item.review.status]}</span>
        <button type="button" onClick={() => decideOn(thing, { verdict: 'accepted' })}>
          {said.actions.accept}
        </button>
        <button type="button" onClick={() => decideOn(thing, { verdict: 'rejected' })}>
          {said.actions.reject}
        </button>
        <Shown item={item} />
      </p>
    </li>
  );
}

function Rejected<Item extends Citation | Assignment>({ item, fields, thing }: CardOf<Item>) {
  const said = words.value.document;
  return (
    <li class="rejected">
      <s>{fields.flatMap((field) => (item[field] ? [String(item[field])] : [])).join(' · ')}</s>
      <p class="buttons">
        <span class="badge badge-rejected">{said.status.rejected}</span>
        <button type="button" onClick={() => restoreThing(thing)}>
          {said.actions.restore}
        </button>
        <Shown item={item} />
      </p>
    </li>
  );
}

function Shown({ item }: { readonly item: Citation | Assignment }) {
  const span = 'spans' in item ? item.spans[0] : item.span;
  if (!span) return null;
  return (
    <button type="button" onClick={() => (shownSpan.value = { ...span })}>
      {words.value.document.showText}
    </button>
  );
}

function Role({ role, save }: { readonly role: Assignment['role']; readonly save: (role: Assignment['role']) => void }) {
  const { fields, roles } = words.value.document;
  return (
    <label>
      {fields.role}
      <select value={role} onChange={({ currentTarget }) => save(currentTarget.value === 'support' ? 'support' : 'lead')}>
        <option value="lead">{roles.lead}</option>
        <option value="support">{roles.support}</option>
      </select>
    </label>
  );
}
