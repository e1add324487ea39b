/** Where files are dropped, a button that does the same, and what became of each. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { mayWrite } from '../state/me.ts';
import { words } from '../words/index.ts';
import { clearUploads, type Upload, upload, uploads } from './upload.ts';

export function DropPlace({ children }: { children: ComponentChildren }) {
  const isOver = useSignal(false);
  const over = (event: DragEvent): void => {
    if (!mayWrite.value || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    isOver.value = true;
  };
  const drop = (event: DragEvent): void => {
    isOver.value = false;
    if (!mayWrite.value || !event.dataTransfer) return;
    event.preventDefault();
    upload([...event.dataTransfer.files]);
  };
  return (
    <section
      class={isOver.value ? 'list over' : 'list'}
      aria-label={words.value.list.title}
      onDragOver={over}
      onDragLeave={() => (isOver.value = false)}
      onDrop={drop}
    >
      {children}
      {isOver.value && <p class="drop-here">{words.value.list.drop}</p>}
    </section>
  );
}

export function FileButton() {
  const chooser = useRef<HTMLInputElement>(null);
  if (!mayWrite.value) return null;
  const chosen = (input: HTMLInputElement): void => {
    upload([...(input.files ?? [])]);
    input.value = '';
  };
  return (
    <>
      <input ref={chooser} type="file" multiple hidden aria-label={words.value.list.choose} onChange={({ currentTarget }) => chosen(currentTarget)} />
      <button type="button" onClick={() => chooser.current?.click()}>
        {words.value.list.choose}
      </button>
    </>
  );
}

export function Uploads() {
  const { list } = words.value;
  if (uploads.value.length === 0) return null;
  return (
    <section class="uploads" aria-label={list.uploads}>
      <ul role="status">
        {uploads.value.map((each) => (
          <li key={each.id} class={each.state}>
            <strong>{each.name}</strong> {stateOf(each)} {each.message}
          </li>
        ))}
      </ul>
      <button type="button" onClick={clearUploads}>
        {list.clear}
      </button>
    </section>
  );
}

const stateOf = ({ state, percent }: Upload): string => {
  const { upload: say } = words.value.list;
  return state === 'sending' ? say.sending(percent) : say[state];
};
