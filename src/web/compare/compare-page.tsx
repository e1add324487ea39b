/** One indicator by place and year: a table whose cells lead to their sentences, a chart, and what speaks against what. */
import { signal } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { IndicatorRow, IndicatorsAnswer } from '../../api/contract.ts';
import type { Comparison } from '../../compare/compare.ts';
import { foldedText } from '../../search/folded-text.ts';
import { ask } from '../server.ts';
import { go } from '../state/route.ts';
import { words } from '../words/index.ts';
import { ChartPane } from './chart-pane.tsx';
import { Conflicts, ValueTable } from './compared-values.tsx';
import { csvOf, saveFile } from './save-file.ts';

const answer = signal<IndicatorsAnswer | null>(null);
/** Rows of the list that are drawn. */
const MOST = 200;

export function ComparePage({ asked }: { readonly asked: string | null }) {
  const said = words.value.compare;
  const [typed, setTyped] = useState('');
  const [comparison, setComparison] = useState<Comparison | null>(null);
  useLayoutEffect(() => {
    void ask<IndicatorsAnswer>('indicators').then((told) => {
      if (told.ok) answer.value = told.value;
    });
  }, []);
  useLayoutEffect(() => {
    setComparison(null);
    if (asked !== null) void ask<Comparison>('compare', { id: asked }).then((told) => setComparison(told.ok ? told.value : null));
  }, [asked]);
  const found = matching(answer.value?.indicators ?? [], typed);
  return (
    <section class="compare" aria-labelledby="compare-title">
      <h1 id="compare-title">{said.title}</h1>
      {answer.value?.fault && (
        <p class="notice bad" role="status">
          {said.fault} {answer.value.fault}
        </p>
      )}
      <div class="compare-choice">
        <label>
          {said.choose}
          <input type="search" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
        </label>
        <ul class="compare-list">
          {found.slice(0, MOST).map(({ id, name, targets }) => (
            <li key={id}>
              <button type="button" class="link" aria-pressed={id === asked} onClick={() => go(`#/compare/${encodeURIComponent(id)}`)}>
                {name}
              </button>{' '}
              <small>{said.targets(targets)}</small>
            </li>
          ))}
          {answer.value && found.length === 0 && <li class="quiet">{said.none}</li>}
        </ul>
      </div>
      {comparison ? <Compared comparison={comparison} /> : <p class="quiet">{said.few}</p>}
    </section>
  );
}

/** What is stated more often stands first. */
function matching(indicators: readonly IndicatorRow[], typed: string): readonly IndicatorRow[] {
  const folded = foldedText(typed.trim());
  return indicators.filter(({ name }) => foldedText(name).includes(folded)).toSorted((a, b) => b.targets - a.targets);
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const said = words.value.compare;
  const [picture, setPicture] = useState<(() => string) | null>(null);
  return (
    <div class="compared">
      <h2>{comparison.indicator.name}</h2>
      <ValueTable comparison={comparison} />
      <ChartPane comparison={comparison} drawn={(taken) => setPicture(() => taken)} />
      <p class="buttons">
        <button type="button" onClick={() => saveFile(`${comparison.indicator.id}.csv`, csvOf(comparison, said.country))}>
          {said.table}
        </button>
        {picture && (
          <button type="button" onClick={() => saveFile(`${comparison.indicator.id}.png`, picture())}>
            {said.picture}
          </button>
        )}
      </p>
      <h3>{said.conflicts}</h3>
      <Conflicts conflicts={comparison.conflicts} />
    </div>
  );
}
