/** Whether what was decided is written. */
import { me } from '../state/me.ts';
import { isKept, pendingCount } from '../state/pending.ts';
import { saving } from '../state/send-pending.ts';
import { words } from '../words/index.ts';

export function SavingState() {
  const { saving: say } = words.value;
  const count = pendingCount.value;
  const isOut = me.value !== null && me.value.person === null;
  const line = count === 0 ? say.saved : isOut ? say.login(count) : saving.value === 'retrying' ? say.retrying(count) : say.saving(count);
  const isBad = count > 0 && (isOut || saving.value === 'retrying');
  return (
    <span class={isBad ? 'saving bad' : 'saving'} role="status" data-pending={count}>
      {(me.value?.person || count > 0) && line}
      {count > 0 && !isKept.value && ` ${say.notKept}`}
    </span>
  );
}
