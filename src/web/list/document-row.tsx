/** A document in the list, or a file that never became one, with the reason. */
import type { ListRow } from '../../api/contract.ts';
import { othersAt } from '../state/presence.ts';
import { toDocument } from '../state/route.ts';
import { words } from '../words/index.ts';
import { titleOf } from './rows.ts';
import { dateOf } from './shown.ts';

export function DocumentRow({ row, index, isChosen, choose }: { row: ListRow; index: number; isChosen: boolean; choose: () => void }) {
  const { frame, list } = words.value;
  const { path, document, state, reason, progress } = row;
  const others = [...new Set(othersAt(path).map(({ person }) => person))];
  return (
    <div role="row" id={`row-${index}`} class="row" aria-rowindex={index + 2} aria-selected={isChosen} onClick={choose}>
      <div role="gridcell" class="cell title">
        {state === 'failed' ? (
          <strong>{path}</strong>
        ) : (
          <a href={toDocument(path)} tabIndex={-1}>
            {titleOf(row)}
          </a>
        )}
        <small class={reason === null ? 'quiet' : 'reason'} title={reason ?? path}>
          {reason ?? path}
        </small>
      </div>
      <div role="gridcell" class="cell place">
        {document?.place}
      </div>
      <div role="gridcell" class="cell number">
        {document?.number}
      </div>
      <div role="gridcell" class="cell issuedOn">
        {dateOf(document?.issuedOn ?? null)}
      </div>
      <div role="gridcell" class="cell state">
        <span class={`state ${state}`}>{list.states[state]}</span>
        {others.length > 0 && (
          <span class="people" title={frame.present(others.join(', '))}>
            {others.join(', ')}
          </span>
        )}
      </div>
      <div role="gridcell" class="cell targets">
        {row.targets}
      </div>
      <div role="gridcell" class="cell doubtful">
        {row.doubtful}
      </div>
      <div role="gridcell" class="cell progress">
        {progress && `${progress.targets.decided}/${progress.targets.all}`}
      </div>
    </div>
  );
}
