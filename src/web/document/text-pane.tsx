/** The text with its marks: only what is seen is drawn, so that long documents scroll as short ones do. */
import { EditorState, RangeSetBuilder, StateEffect } from '@codemirror/state';
import { Decoration, type DecorationSet, drawSelection, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { effect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words/index.ts';
import { endHandles } from './end-handles.ts';
import { grasp } from './mark-ends.ts';
import { type Mark, markAt, marksWithin } from './marks.ts';
import { marked, marks, select, selected, shownSpan, tab } from './selection.ts';

export function TextPane({ text }: { readonly text: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const parent = place.current;
    if (!parent) return;
    const editor = openEditor(text, parent);
    const stops = [
      effect(() => {
        void [marks.value, selected.value];
        editor.dispatch({ effects: redraw.of(null) });
      }),
      effect(() => {
        const span = shownSpan.value;
        if (span) editor.dispatch({ effects: EditorView.scrollIntoView(Math.min(span.start, text.length), { y: 'center' }) });
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      marked.value = null;
      editor.destroy();
    };
  }, [text]);
  return <div class="text-pane" data-reads ref={place} />;
}

/** The marks have changed. */
const redraw = StateEffect.define<null>();

function openEditor(text: string, parent: HTMLElement): EditorView {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.readOnly.of(true),
        // Offsets are of the text as it is: its line ends are "\n" alone.
        EditorState.lineSeparator.of('\n'),
        EditorView.cspNonce.of(nonce),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': words.value.document.text, 'aria-readonly': 'true', tabindex: '0', spellcheck: 'false' }),
        drawSelection(),
        markPlugin,
        endHandles,
        EditorView.updateListener.of((update) => {
          if (!update.selectionSet) return;
          const { from, to } = update.state.selection.main;
          marked.value = from < to ? { start: from, end: to } : null;
        }),
        EditorView.domEventHandlers({ beforeinput: (event) => event.preventDefault(), click: (event, editor) => choose(event, editor) }),
      ],
    }),
  });
}

function choose(event: MouseEvent, editor: EditorView): void {
  const at = editor.posAtCoords({ x: event.clientX, y: event.clientY });
  const mark = at === null ? null : markAt(marks.value.all, at, marks.value.longest);
  if (mark?.target) {
    tab.value = 'targets';
    select(mark.target);
    grasp(mark);
  } else if (mark) tab.value = 'numbers';
}

const markPlugin = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = drawn(view);
    }
    update(update: ViewUpdate): void {
      const isRedrawn = update.transactions.some(({ effects }) => effects.some((each) => each.is(redraw)));
      if (update.viewportChanged || isRedrawn) this.decorations = drawn(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function drawn({ visibleRanges, state }: EditorView): DecorationSet {
  const { all, longest } = marks.peek();
  const chosen = selected.peek();
  const builder = new RangeSetBuilder<Decoration>();
  let last = -1;
  for (const { from, to } of visibleRanges) {
    for (const mark of marksWithin(all, from, to, longest)) {
      // A mark that reaches over two ranges is drawn once.
      if (mark.start < last || mark.end > state.doc.length) continue;
      last = mark.start;
      builder.add(mark.start, mark.end, decorationOf(mark, mark.target !== null && mark.target === chosen));
    }
  }
  return builder.finish();
}

const known = new Map<string, Decoration>();

function decorationOf({ kind, isRejected }: Mark, isChosen: boolean): Decoration {
  const name = `mark mark-${kind}${isRejected ? ' mark-rejected' : ''}${isChosen ? ' mark-chosen' : ''}`;
  const before = known.get(name);
  if (before) return before;
  const made = Decoration.mark({ class: name });
  known.set(name, made);
  return made;
}
