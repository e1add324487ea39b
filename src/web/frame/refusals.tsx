/** Decisions that were not written, wherever the person is: none is lost unseen. */
import { notWritten, settle, stale } from '../state/refused.ts';
import { toDocument } from '../state/route.ts';
import { words } from '../words/index.ts';

export function Refusals() {
  const { saving } = words.value;
  const why: Readonly<Record<string, string>> = saving.why;
  const refused = Map.groupBy(notWritten.value, ({ path, why: code, message }) => `${path}\n${why[code] ?? message}`);
  const others = Map.groupBy(stale.value, ({ path }) => path);
  if (refused.size + others.size === 0) return null;
  return (
    <ul class="notice bad" role="alert">
      {[...others].map(([path, each]) => (
        <li key={path}>
          {saving.stale(each.length)} <a href={toDocument(path)}>{path}</a>
        </li>
      ))}
      {[...refused].map(([key, each]) => (
        <li key={key}>
          {saving.refused(each.length)} {key.split('\n')[1]} <a href={toDocument(each[0]?.path ?? '')}>{each[0]?.path}</a>{' '}
          <button type="button" onClick={() => settle(each.map(({ draft }) => draft.id))}>
            {saving.letGo}
          </button>
        </li>
      ))}
    </ul>
  );
}
