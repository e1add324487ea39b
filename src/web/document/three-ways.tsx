/** Decisions that were not written since somebody else decided first: mine, theirs and the machine's, field beside field. */
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
  return (
    <ul class="cards three-ways">
      {mine.map((each) => (
        <ThreeWay key={each.draft.id} stale={each} />
      ))}
    </ul>
  );
}

function ThreeWay({ stale: { draft, theirs } }: { readonly stale: Stale }) {
  const said = words.value.document;
  const last = theirs?.theirs.decisions.at(-1);
  const [machine, other] = [theirs?.machine ?? null, theirs?.target ?? null];
  const mine = mineOf(draft, machine);
  const take = (): void => {
    if (decideAll([wishOf(draft)])) settle([draft.id]);
    else announced.value = said.did.notAllowed;
  };
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
            <td>{'what' in draft ? saidOf(draft) : 'adds' in draft ? said.verdicts.added : said.verdicts.undone}</td>
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
        <button type="button" class="primary" onClick={take}>
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
  return 'undoes' in draft ? { thing: draft.thing, undoes: draft.undoes } : { thing: draft.thing, what: draft.what };
}
