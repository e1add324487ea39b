/** Decisions that were not written since somebody else decided first: mine, theirs and the machine's, field beside field. */
import { Fragment } from 'preact';
import type { Draft } from '../../review/drafts.ts';
import type { Target } from '../../validate/schema.ts';
import { decideAll, type Wish } from '../state/decide.ts';
import { view } from '../state/opened.ts';
import { type Stale, settle, stale } from '../state/refused.ts';
import { words } from '../words/index.ts';
import { announced } from './selection.ts';
import { saidOf, shortly } from './target-detail.tsx';
import { periodWords, valueWords } from './target-words.ts';

export function ThreeWays() {
  const mine = stale.value.filter(({ path }) => path === view.value?.path);
  const strokes = [...Map.groupBy(mine, ({ stroke }) => stroke)];
  return (
    <ul class="cards three-ways">
      {strokes.map(([stroke, parts]) => (
        <Fragment key={stroke}>
          {parts.length > 1 && <WholeStroke parts={parts} />}
          {parts.map((each) => (
            <ThreeWay key={each.draft.id} stale={each} />
          ))}
        </Fragment>
      ))}
    </ul>
  );
}

/** Mine is one stroke again. */
function take(parts: readonly Stale[]): void {
  if (decideAll(parts.map(({ draft }) => wishOf(draft)))) settle(parts.map(({ draft }) => draft.id));
  else announced.value = words.value.document.did.notAllowed;
}

function WholeStroke({ parts }: { readonly parts: readonly Stale[] }) {
  const said = words.value.document;
  return (
    <li>
      <strong>{said.stroke(parts.length)}</strong>
      <p class="buttons">
        <button type="button" class="primary" onClick={() => take(parts)}>
          {said.actions.allMine}
        </button>
        <button type="button" onClick={() => settle(parts.map(({ draft }) => draft.id))}>
          {said.actions.allTheirs}
        </button>
      </p>
    </li>
  );
}

function ThreeWay({ stale: one }: { readonly stale: Stale }) {
  const { draft, theirs } = one;
  const said = words.value.document;
  const last = theirs?.theirs.decisions.at(-1);
  const [machine, other] = [theirs?.machine ?? null, theirs?.target ?? null];
  const mine = mineOf(draft, machine);
  return (
    <li>
      <strong>{said.staleTitle}</strong>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{said.mine}</th>
            <th scope="col">{said.theirs}</th>
            <th scope="col">{said.machine}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{said.decision}</th>
            <td>{'what' in draft ? saidOf(draft) : 'undoes' in draft ? said.verdicts.undone : said.verdicts.added}</td>
            <td>{last ? `${last.by}: ${'what' in last ? saidOf(last) : said.verdicts.undone}` : said.nothing}</td>
            <td />
          </tr>
          {ROWS.map(({ name, of }) => (
            <tr key={name}>
              <th scope="row">{said.fields[name]}</th>
              {[mine, other, machine].map((target, index) => (
                <td key={index === 0 ? 'mine' : index === 1 ? 'theirs' : 'machine'}>{target && of(target)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="buttons">
        <button type="button" class="primary" onClick={() => take([one])}>
          {said.actions.mine}
        </button>
        <button type="button" onClick={() => settle([draft.id])}>
          {said.actions.theirs}
        </button>
      </p>
    </li>
  );
}

type Shown = Pick<Target, 'indicator' | 'value' | 'comparator' | 'change' | 'period' | 'agencies'>;

const ROWS: readonly { readonly name: 'indicator' | 'number' | 'period' | 'agencies'; readonly of: (target: Shown) => string }[] = [
  { name: 'indicator', of: ({ indicator }) => indicator },
  { name: 'number', of: valueWords },
  { name: 'period', of: periodWords },
  { name: 'agencies', of: ({ agencies }) => agencies.map(({ name, role }) => shortly(`${name} (${words.value.document.roles[role]})`)).join('; ') },
];

/** As it would be, had the draft been written; null where it would be none. */
function mineOf(draft: Draft, machine: Target | null): Shown | null {
  if ('adds' in draft) return draft.adds;
  if (!('what' in draft) || machine === null || draft.what.verdict === 'rejected') return 'undoes' in draft ? machine : null;
  if (draft.what.verdict !== 'corrected') return machine;
  return { ...machine, [draft.what.field]: (draft.what.value as { readonly says: unknown }).says };
}

function wishOf(draft: Draft): Wish {
  if ('adds' in draft) return { adds: draft.adds };
  if ('addsItem' in draft) return { addsItem: draft.addsItem };
  return 'undoes' in draft ? { thing: draft.thing, undoes: draft.undoes } : { thing: draft.thing, what: draft.what };
}
