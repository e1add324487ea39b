/** The form of a target. Enter saves, Escape leaves. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { changes, comparatorOps } from '../../validate/choices.ts';
import { useKeys } from '../keys/listen.ts';
import { words } from '../words/index.ts';
import { othersNear } from './deciding.ts';
import { baselineWith, type FormFields } from './form-fields.ts';
import { changeFields, form, mergeWith, type OpenForm, saveForm } from './form-state.ts';
import { valueWords } from './target-words.ts';
import { numberFrom, numberWords } from './vietnamese-number.ts';

export function TargetForm({ open }: { readonly open: OpenForm }) {
  const first = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => first.current?.focus(), [open.first]);
  const leave = (): void => {
    form.value = null;
  };
  useKeys('everywhere', { leave });
  const said = words.value.document;
  const { fields } = open;
  const isFirst = open.kind === 'split' && open.first === null;
  const title = said.forms[open.first ? 'second' : open.kind];
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    saveForm();
  };
  return (
    <form class="target-form" aria-label={title} onKeyDown={onKey} onSubmit={(event) => event.preventDefault()}>
      <h3>{title}</h3>
      {open.kind === 'merge' && <MergedWith open={open} />}
      {open.open.length > 0 && (
        <p class="hint">
          {said.openFields} {open.open.map((field) => said.fields[field === 'value' ? 'number' : field]).join(', ')}
        </p>
      )}
      <label class="wide">
        {said.fields.indicator}
        <textarea ref={first} rows={2} value={fields.indicator} onInput={({ currentTarget }) => changeFields({ indicator: currentTarget.value })} />
      </label>
      <Choice name="op" of={comparatorOps} labels={said.ops} label={said.fields.comparator} fields={fields} />
      <Choice name="change" of={changes} labels={said.changes} label={said.fields.change} fields={fields} />
      <NumberField name="number" label={said.fields.number} fields={fields} isNeeded />
      <NumberField name="upper" label={said.fields.upper} fields={fields} />
      <Line name="unit" label={said.fields.unit} fields={fields} />
      <Line name="of" label={said.fields.of} fields={fields} />
      <Line name="from" label={said.fields.from} fields={fields} />
      <Line name="to" label={said.fields.to} fields={fields} />
      <Line name="comparatorText" label={said.fields.comparatorText} fields={fields} />
      <label>
        <input type="checkbox" checked={fields.every} onChange={({ currentTarget }) => changeFields({ every: currentTarget.checked })} /> {said.fields.every}
      </label>
      <Line name="statedIn" label={said.fields.statedIn} fields={fields} />
      <Line name="section" label={said.fields.section} fields={fields} />
      <Baseline fields={fields} />
      {fields.agencies.length > 0 && <Agencies fields={fields} />}
      <p class="buttons">
        <button type="button" class="primary" onClick={() => saveForm()}>
          {isFirst ? said.actions.next : said.actions.save} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={leave}>
          {said.actions.cancel} <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
}

type TextField = Exclude<keyof FormFields, 'indicator' | 'op' | 'change' | 'every' | 'agencies'>;
interface FieldOf<Name extends keyof FormFields> {
  readonly name: Name;
  readonly label: string;
  readonly fields: FormFields;
}

function Line({ name, label, fields }: FieldOf<TextField>) {
  return (
    <label>
      {label}
      <input type="text" name={name} value={fields[name]} autocomplete="off" onInput={({ currentTarget }) => changeFields({ [name]: currentTarget.value })} />
    </label>
  );
}

function NumberField({ isNeeded = false, ...field }: FieldOf<'number' | 'upper' | 'baseNumber'> & { readonly isNeeded?: boolean }) {
  const typed = field.fields[field.name];
  const number = numberFrom(typed);
  const { understood, notANumber } = words.value.document;
  const isWrong = number === null && (isNeeded || typed.trim() !== '');
  return (
    <div class={isWrong ? 'wrong' : ''}>
      <Line {...field} />
      <small>{number === null ? (isWrong ? notANumber : '') : understood(numberWords(number))}</small>
    </div>
  );
}

function MergedWith({ open: { instead } }: { readonly open: OpenForm }) {
  const [one, other] = instead;
  if (!one || !other) return null;
  const others = othersNear(one).slice(0, MOST_OTHERS);
  return (
    <label class="wide">
      {words.value.document.mergedWith}
      <select
        name="other"
        value={other.id}
        onChange={({ currentTarget }) => {
          const chosen = others.find(({ id }) => id === currentTarget.value);
          if (chosen) mergeWith(chosen);
        }}
      >
        {others.map((each) => (
          <option key={each.id} value={each.id}>
            {each.indicator}: {valueWords(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Options that are drawn. */
const MOST_OTHERS = 200;

function Baseline({ fields }: { readonly fields: FormFields }) {
  const said = words.value.document;
  const isWrong = baselineWith(fields) === 'wrong';
  return (
    <fieldset class={isWrong ? 'wide wrong' : 'wide'}>
      <legend>{said.fields.baseline}</legend>
      <NumberField name="baseNumber" label={said.fields.number} fields={fields} />
      <Line name="baseUnit" label={said.fields.unit} fields={fields} />
      <Line name="baseYear" label={said.baselineYear} fields={fields} />
      <Line name="baseText" label={said.baselineWords} fields={fields} />
    </fieldset>
  );
}

interface ChoiceOf<Name extends 'op' | 'change'> extends FieldOf<Name> {
  readonly of: readonly FormFields[Name][];
  readonly labels: Readonly<Record<FormFields[Name], string>>;
}

function Choice<Name extends 'op' | 'change'>({ name, label, fields, of, labels }: ChoiceOf<Name>) {
  return (
    <label>
      {label}
      <select name={name} value={fields[name]} onChange={({ currentTarget }) => changeFields({ [name]: currentTarget.value })}>
        {of.map((each) => (
          <option key={each} value={each}>
            {labels[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Agencies({ fields: { agencies } }: { readonly fields: FormFields }) {
  const { fields, roles, actions } = words.value.document;
  const changed = (at: number, role: 'lead' | 'support'): void =>
    changeFields({ agencies: agencies.map((each, index) => (index === at ? { ...each, role } : each)) });
  return (
    <fieldset class="wide">
      <legend>{fields.agencies}</legend>
      {agencies.map(({ name, role, span }, at) => (
        <p key={`${span.start} ${name}`}>
          {name}{' '}
          <select aria-label={name} value={role} onChange={({ currentTarget }) => changed(at, currentTarget.value as 'lead' | 'support')}>
            <option value="lead">{roles.lead}</option>
            <option value="support">{roles.support}</option>
          </select>{' '}
          <button type="button" onClick={() => changeFields({ agencies: agencies.filter((_, index) => index !== at) })}>
            {actions.remove}
          </button>
        </p>
      ))}
    </fieldset>
  );
}
