/** All that is known of the target that is looked at, and what can be done with it. */
import { useState } from 'preact/hooks';
import type { Draft } from '../../review/drafts.ts';
import type { SeenDecision } from '../../review/views.ts';
import { things, view } from '../state/opened.ts';
import { words } from '../words/index.ts';
import { accept, note, reject, restore } from './deciding.ts';
import { form, openForm } from './form-state.ts';
import { type Row, selectedRow } from './selection.ts';
import { TargetForm } from './target-form.tsx';
import { periodWords, valueWords } from './target-words.ts';

export function TargetDetail() {
  if (form.value) return <TargetForm open={form.value} />;
  const row = selectedRow.value;
  return row ? <Facts key={row.target.id} row={row} /> : null;
}

function Facts({ row: { target, isRejected } }: { readonly row: Row }) {
  const said = words.value.document;
  const { agencies, baseline, confidence, evidence, indicator, rules, section } = target;
  const thing = things.value.get(`target ${target.id}`);
  const examples = view.value?.rules ?? {};
  return (
    <section class="target-detail" aria-label={indicator}>
      <h3>{indicator}</h3>
      <dl>
        <Fact name={said.fields.number}>{valueWords(target)}</Fact>
        <Fact name={said.fields.comparator}>
          {said.ops[target.comparator.op]} {target.comparator.text && `“${target.comparator.text}”`}
        </Fact>
        <Fact name={said.fields.period}>{periodWords(target) || said.nothing}</Fact>
        {baseline && (
          <Fact name={said.fields.baseline}>
            {baseline.text} {baseline.year ?? ''}
          </Fact>
        )}
        {agencies.length > 0 && <Fact name={said.fields.agencies}>{agencies.map(({ name, role }) => `${name} (${said.roles[role]})`).join('; ')}</Fact>}
        {section.length > 0 && <Fact name={said.fields.section}>{section.join(' › ')}</Fact>}
        {evidence.page !== null && <Fact name={said.fields.page}>{evidence.page}</Fact>}
        <Fact name={said.fields.confidence}>{Math.round(confidence * 100)}%</Fact>
        <Fact name={said.fields.rules}>
          {rules.map((rule) => (
            <span key={rule} class="rule">
              <code>{rule}</code> {examples[rule] && <q>{examples[rule]}</q>}{' '}
            </span>
          ))}
        </Fact>
      </dl>
      <p class="buttons">
        {isRejected ? (
          <button type="button" onClick={restore}>
            {said.actions.restore} <kbd>x</kbd>
          </button>
        ) : (
          <>
            <button type="button" class="primary" onClick={accept}>
              {said.actions.accept} <kbd>a</kbd>
            </button>
            <button type="button" onClick={reject}>
              {said.actions.reject} <kbd>x</kbd>
            </button>
            <button type="button" onClick={() => openForm('edit')}>
              {said.actions.edit} <kbd>e</kbd>
            </button>
            <button type="button" onClick={() => openForm('split')}>
              {said.actions.split} <kbd>s</kbd>
            </button>
            <button type="button" onClick={() => openForm('merge')}>
              {said.actions.merge} <kbd>m</kbd>
            </button>
          </>
        )}
      </p>
      <Note said={thing?.note ?? ''} save={(words) => note(target, words)} />
      {thing && thing.decisions.length > 0 && <History decisions={thing.decisions} />}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Note({ said, save }: { readonly said: string; readonly save: (words: string) => void }) {
  const [typed, setTyped] = useState(said);
  const { actions, fields } = words.value.document;
  return (
    <p class="note">
      <label>
        {fields.note}
        <input
          id="note"
          type="text"
          maxLength={4000}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && save(typed)}
        />
      </label>
      {typed !== said && (
        <button type="button" onClick={() => save(typed)}>
          {actions.save}
        </button>
      )}
    </p>
  );
}

function History({ decisions }: { readonly decisions: readonly SeenDecision[] }) {
  const { history, verdicts } = words.value.document;
  return (
    <details class="history">
      <summary>
        {history} ({decisions.length})
      </summary>
      <ol>
        {decisions.map((each) => (
          <li key={each.id}>
            <time dateTime={each.at}>{new Date(each.at).toLocaleString('vi-VN')}</time> {each.by}: {'what' in each ? saidOf(each) : verdicts.undone}
          </li>
        ))}
      </ol>
    </details>
  );
}

type Said = Extract<SeenDecision | Draft, { what: unknown }>['what'];

/** What the machine had said stands before it where it is known. */
export function saidOf({ what }: { readonly what: Said }): string {
  const { fields, verdicts } = words.value.document;
  if (what.verdict === 'noted') return `${verdicts.noted} “${what.note}”`;
  if (what.verdict !== 'corrected') return verdicts[what.verdict];
  const name = what.field in fields ? fields[what.field as keyof typeof fields] : what.field;
  const before = 'machine' in what ? `${shortly(what.machine)} → ` : '';
  return `${verdicts.corrected} ${name}: ${before}${shortly(what.value)}`;
}

/** A field's value without where it stands. */
export function shortly(value: unknown): string {
  const says = value !== null && typeof value === 'object' && 'says' in value ? value.says : value;
  if (says === null || says === '') return words.value.document.nothing;
  if (typeof says !== 'object') return String(says);
  const parts = Object.entries(says as object).flatMap(([name, part]) =>
    part === null || name === 'span' || name === 'via' ? [] : [typeof part === 'object' ? shortly(part) : String(part)],
  );
  return parts.join(' ');
}
