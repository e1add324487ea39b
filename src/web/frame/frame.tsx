/** What stands around every page: where one is, who works, what becomes of decisions. */
import { ComparePage } from '../compare/compare-page.tsx';
import { DocumentPage } from '../document/document-page.tsx';
import { useKeys } from '../keys/listen.ts';
import { ListPage } from '../list/list-page.tsx';
import { QueryPage } from '../query/query-page.tsx';
import { redo, undo } from '../state/decide.ts';
import { isConnected } from '../state/events.ts';
import { me } from '../state/me.ts';
import { go, route } from '../state/route.ts';
import { WaitingPage } from '../waiting/waiting-page.tsx';
import { words } from '../words/index.ts';
import { KeysDialog, showsKeys } from './keys-dialog.tsx';
import { Login } from './login.tsx';
import { Refusals } from './refusals.tsx';
import { TopBar } from './top-bar.tsx';

export function Frame() {
  useKeys('everywhere', {
    help: () => {
      showsKeys.value = true;
    },
    toList: () => go('#/'),
    toWaiting: () => go('#/waiting'),
    toCompare: () => go('#/compare'),
    toQuery: () => go('#/query'),
    undo: () => void undo(),
    redo: () => void redo(),
  });
  const { frame } = words.value;
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {frame.skip}
      </button>
      <TopBar />
      {!isConnected.value && (
        <p class="notice bad" role="status">
          {frame.brokenLine}
        </p>
      )}
      <Refusals />
      <main id="content" tabIndex={-1}>
        <Page />
      </main>
      <KeysDialog />
    </>
  );
}

function Page() {
  const there = route.value;
  if (me.value === null) return <p class="quiet">{words.value.frame.loading}</p>;
  if (me.value.person === null) return <Login />;
  if (there.page === 'waiting') return <WaitingPage />;
  if (there.page === 'compare') return <ComparePage asked={there.indicator} />;
  if (there.page === 'query') return <QueryPage />;
  return there.page === 'document' ? <DocumentPage path={there.path} target={there.target} at={there.at} /> : <ListPage />;
}
