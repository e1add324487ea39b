/** The list of documents: search, filter, sort, open, and drop files. */
import { useRef } from 'preact/hooks';
import { useKeys } from '../keys/listen.ts';
import { documents, listRefusal } from '../state/documents.ts';
import { words } from '../words/index.ts';
import { DocumentTable } from './document-table.tsx';
import { DropPlace, FileButton, Uploads } from './drop-place.tsx';
import { asked, search } from './search.ts';
import { SearchHits } from './search-hits.tsx';
import { StateFilter } from './state-filter.tsx';

export function ListPage() {
  const box = useRef<HTMLInputElement>(null);
  const { frame, list } = words.value;
  useKeys('list', { search: () => box.current?.focus() });
  useKeys('everywhere', { leave: () => leaveSearch(box.current) });
  return (
    <DropPlace>
      <h1 class="unseen">{list.title}</h1>
      <div class="tools">
        <input
          ref={box}
          type="search"
          aria-label={list.search}
          placeholder={list.search}
          value={asked.value}
          onInput={({ currentTarget }) => search(currentTarget.value)}
        />
        <StateFilter />
        <FileButton />
      </div>
      <Uploads />
      <SearchHits />
      {documents.value === null ? <p class="quiet">{listRefusal.value?.message || frame.loading}</p> : <DocumentTable />}
    </DropPlace>
  );
}

/** First out of the box, then what is searched for. */
function leaveSearch(box: HTMLInputElement | null): boolean {
  if (box !== null && document.activeElement === box) {
    document.getElementById('documents')?.focus();
    return true;
  }
  if (asked.value === '') return false;
  search('');
  return true;
}
