/** Conflicts and orphans of all documents; each leads to where it can be decided. */

import type { Waiting } from '../../review/views.ts';
import { momentOf } from '../list/shown.ts';
import { waiting as all } from '../state/documents.ts';
import { toDocument } from '../state/route.ts';
import { words } from '../words/index.ts';

export function WaitingPage() {
  const { frame, waiting } = words.value;
  const rows = all.value;
  if (rows === null) return <p class="quiet">{frame.loading}</p>;
  const paths = Map.groupBy(rows, ({ path }) => path);
  return (
    <section class="waiting" aria-labelledby="waiting-title">
      <h1 id="waiting-title">{waiting.title}</h1>
      {rows.length === 0 && <p class="quiet">{waiting.none}</p>}
      {[...paths].map(([path, each]) => (
        <section key={path}>
          <h2>
            <a href={toDocument(path)}>{path}</a>
          </h2>
          <ul>
            {each.map((row) => (
              <Row key={row.thing.about} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Row({ row: { path, thing } }: { row: Waiting }) {
  const { waiting } = words.value;
  const isConflict = thing.end.end === 'conflict';
  const last = thing.decisions.at(-1);
  const kind = thing.subject?.kind ?? thing.thing.kind;
  return (
    <li>
      <span class={isConflict ? 'state conflict' : 'state orphan'} title={isConflict ? waiting.conflictMeans : waiting.orphanMeans}>
        {isConflict ? waiting.conflict : waiting.orphan}
      </span>{' '}
      <a href={toDocument(path, thing.thing.kind === 'target' ? thing.thing.id : null)}>
        {waiting.kinds[kind]}: {wordsOf(thing.subject)}
      </a>{' '}
      {last && <span class="quiet">{waiting.by(last.by, momentOf(last.at))}</span>}
    </li>
  );
}

function wordsOf(subject: Waiting['thing']['subject']): string {
  switch (subject?.kind) {
    case 'target':
      return subject.found.evidence.quote;
    case 'citation':
      return subject.found.number;
    case 'assignment':
      return `${subject.found.agency}: ${subject.found.task}`;
    case 'numeral':
      return subject.place.quote;
    default:
      return '';
  }
}
