/** Where the words that are searched for stand. */
import type { SearchHit } from '../../api/contract.ts';
import { toDocument } from '../state/route.ts';
import { words } from '../words/index.ts';
import { found, isSearching } from './search.ts';

export function SearchHits() {
  const { list } = words.value;
  const answer = found.value;
  return (
    <section class="hits" aria-label={list.hits}>
      <p class="quiet" role="status">
        {isSearching.value ? list.searching : answer !== null && list.found(answer.found.length)}
        {answer?.isCut && ` ${list.cut}`}
      </p>
      {answer !== null && answer.found.length > 0 && (
        <ul>
          {answer.found.map((each) => (
            <Document key={each.path} found={each} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Document({ found: { path, hits } }: { found: SearchHit }) {
  const { list } = words.value;
  return (
    <li>
      <a href={toDocument(path)}>{path}</a>
      <ul>
        {hits.map(({ kind, start, before, words: hit, after }) => (
          <li key={`${kind} ${start}`}>
            <a href={toDocument(path, null, start)}>
              {before}
              <mark>{hit}</mark>
              {after}
            </a>
            {kind === 'indicator' && <span class="quiet"> ({list.indicator})</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}
