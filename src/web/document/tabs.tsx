/** The parts of what was found in a document. */
import { view } from '../state/opened.ts';
import { stale } from '../state/refused.ts';
import { words } from '../words/index.ts';
import { isBulkOpen } from './bulk-accept.tsx';
import { addMarked, form } from './form-state.ts';
import { Head } from './head.tsx';
import { Assignments, Citations } from './items.tsx';
import { Difference, Numbers, WaitingWords } from './other-tabs.tsx';
import { order, type Tab, tab } from './selection.ts';
import { TargetDetail } from './target-detail.tsx';
import { TargetList } from './target-list.tsx';

export const TABS: readonly Tab[] = ['targets', 'numbers', 'words', 'head', 'citations', 'assignments', 'difference'];

export function Tabs() {
  const counts = countsOf();
  const said = words.value.document;
  return (
    <div class="tabs" role="tablist" aria-label={said.tabs.targets}>
      {TABS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-controls="tab-panel"
          aria-selected={tab.value === each}
          onClick={() => (tab.value = each)}
        >
          {said.tabs[each]}
          {counts[each] ? ` (${counts[each]})` : ''}
        </button>
      ))}
    </div>
  );
}

function countsOf(): Partial<Readonly<Record<Tab, number>>> {
  const document = view.value;
  if (!document) return {};
  const { extraction, path, progress } = document;
  return {
    targets: extraction.targets.length,
    numbers: progress.numbers.all - progress.numbers.looked,
    words: progress.conflicts + progress.orphans + stale.value.filter((each) => each.path === path).length,
    citations: extraction.citations.length,
    assignments: extraction.assignments.length,
  };
}

export function TabBody() {
  return (
    <div class="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab.value}`}>
      {tab.value === 'targets' && <Targets />}
      {tab.value === 'head' && <Head />}
      {tab.value === 'citations' && <Citations />}
      {tab.value === 'assignments' && <Assignments />}
      {tab.value === 'numbers' && (form.value ? <TargetDetail /> : <Numbers />)}
      {tab.value === 'words' && (form.value ? <TargetDetail /> : <WaitingWords />)}
      {tab.value === 'difference' && <Difference />}
    </div>
  );
}

function Targets() {
  const said = words.value.document;
  return (
    <>
      <p class="order">
        <label>
          {said.order}{' '}
          <select value={order.value} onChange={({ currentTarget }) => (order.value = currentTarget.value as 'doubtful' | 'text')}>
            <option value="doubtful">{said.orders.doubtful}</option>
            <option value="text">{said.orders.text}</option>
          </select>
        </label>
        <button type="button" onClick={() => (isBulkOpen.value = true)}>
          {said.actions.bulk} <kbd>b</kbd>
        </button>
        <button type="button" onClick={() => void addMarked()}>
          {said.actions.add} <kbd>t</kbd>
        </button>
      </p>
      <TargetList />
      <TargetDetail />
    </>
  );
}
