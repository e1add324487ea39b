/** Numbers that nothing accounts for, what waits, and what people say otherwise than the machine. */

import type { ThingView } from '../../review/views.ts';
import type { Extraction } from '../../validate/schema.ts';
import { things, view } from '../state/opened.ts';
import { stale } from '../state/refused.ts';
import { words } from '../words/index.ts';
import { decideInstead, decideOn, lookedAt } from './deciding.ts';
import { addMarked } from './form-state.ts';
import { select, shownSpan, tab } from './selection.ts';
import { saidOf, shortly } from './target-detail.tsx';
import { valueWords } from './target-words.ts';
import { ThreeWays } from './three-ways.tsx';

const AROUND = 60;

export function Numbers() {
  const document = view.value;
  const { actions, numbersNone } = words.value.document;
  if (!document) return null;
  const open = openNumbers(document.extraction.warnings);
  if (open.length === 0) return <p class="empty">{numbersNone}</p>;
  return (
    <div class="tab-body">
      <p class="buttons">
        <button type="button" onClick={() => lookedAt(open)}>
          {actions.allLooked} ({open.length})
        </button>
      </p>
      <ul class="cards">
        {open.slice(0, MOST).map((span) => (
          <li key={`${span.start}`}>
            <button type="button" class="quote" onClick={() => (shownSpan.value = { ...span })}>
              …{document.text.slice(Math.max(0, span.start - AROUND), span.start)}
              <mark>{document.text.slice(span.start, span.end)}</mark>
              {document.text.slice(span.end, span.end + AROUND)}…
            </button>
            <button type="button" onClick={() => lookedAt([span])}>
              {actions.looked}
            </button>
            <button type="button" onClick={() => void addMarked(span)}>
              {words.value.document.forms.add}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Rows that are drawn: what is decided makes room for the next. */
const MOST = 200;

const openNumbers = (warnings: Extraction['warnings']) =>
  warnings.flatMap(({ code, span }) =>
    code === 'number-unaccounted' && !things.value.get(`numeral ${span.start} ${span.end}`)?.decisions.length ? [span] : [],
  );

export function WaitingWords() {
  const { actions, conflict, orphan, wordsNone } = words.value.document;
  const waiting = (view.value?.things ?? []).filter(({ end }) => end.end === 'conflict' || end.end === 'orphan');
  const mine = stale.value.filter(({ path }) => path === view.value?.path);
  if (waiting.length + mine.length === 0) return <p class="empty">{wordsNone}</p>;
  return (
    <div class="tab-body">
      <ThreeWays />
      <ul class="cards">
        {waiting.map(({ about, end, decisions, subject }) => (
          <li key={about}>
            <strong>{end.end === 'conflict' ? conflict : orphan}</strong>
            <q>{subject && 'place' in subject ? subject.place.quote : ''}</q>
            <ol>
              {decisions.map((each) => (
                <li key={each.id}>
                  {each.by}: {'what' in each ? saidOf(each) : words.value.document.verdicts.undone}
                </li>
              ))}
            </ol>
            {end.end === 'conflict' && end.candidates.length > 0 && <Candidates about={about} ids={end.candidates} decisions={decisions} />}
            {subject?.kind === 'target' && (
              <button type="button" onClick={() => void addMarked(undefined, about)}>
                {actions.again}
              </button>
            )}
            <button type="button" onClick={() => decideOn({ kind: 'word', about }, { verdict: 'dropped' })}>
              {actions.drop}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Candidates({ about, ids, decisions }: { readonly about: string; readonly ids: readonly string[]; readonly decisions: ThingView['decisions'] }) {
  const { actions } = words.value.document;
  const candidates = (view.value?.extraction.targets ?? []).filter(({ id }) => ids.includes(id));
  return (
    <ul>
      {candidates.map((target) => (
        <li key={target.id}>
          <button type="button" class="link" onClick={() => goTo(target.id)}>
            {target.indicator}: {valueWords(target)}
          </button>{' '}
          <button type="button" onClick={() => decideInstead(about, target, decisions)} aria-label={`${actions.onThis} ${target.indicator}`}>
            {actions.onThis.replace(':', '')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function goTo(id: string): void {
  tab.value = 'targets';
  select(id);
}

export function Difference() {
  const said = words.value.document;
  const differing = (view.value?.things ?? []).flatMap(({ about, thing, decisions }) => {
    const undone = new Set(decisions.flatMap((each) => ('undoes' in each ? [each.undoes] : [])));
    const changes = decisions.flatMap((each) =>
      'what' in each && !undone.has(each.id) && ['corrected', 'rejected', 'added'].includes(each.what.verdict) ? [each] : [],
    );
    return changes.length > 0 ? [{ about, thing, changes }] : [];
  });
  if (differing.length === 0) return <p class="empty">{said.differenceNone}</p>;
  return (
    <table class="difference">
      <thead>
        <tr>
          <th scope="col">{said.fields.indicator}</th>
          <th scope="col">{said.machine}</th>
          <th scope="col">{said.people}</th>
        </tr>
      </thead>
      <tbody>
        {differing.flatMap(({ about, thing, changes }) =>
          changes.map((each) => (
            <tr key={`${about} ${each.id}`}>
              <th scope="row">
                {thing.kind === 'target' ? (
                  <button type="button" class="link" onClick={() => goTo(thing.id)}>
                    {nameOf(thing.id)}
                  </button>
                ) : (
                  said.tabs[thing.kind === 'head' ? 'head' : thing.kind === 'citation' ? 'citations' : thing.kind === 'assignment' ? 'assignments' : 'words']
                )}
              </th>
              <td>{each.what.verdict === 'corrected' ? shortly(each.what.machine) : ''}</td>
              <td>{each.what.verdict === 'corrected' ? shortly(each.what.value) : said.verdicts[each.what.verdict]}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

const nameOf = (id: string): string => {
  const document = view.value;
  return [...(document?.extraction.targets ?? []), ...(document?.rejected.targets ?? [])].find((target) => target.id === id)?.indicator ?? id;
};
