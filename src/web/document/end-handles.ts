/** Draws the ends of the mark that is looked at, and lets them be dragged. */
import { StateEffect } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view';
import { effect } from '@preact/signals';
import { drag, dragged, drop, dropBack, type End, grasped } from './mark-ends.ts';

class Handle extends WidgetType {
  readonly end: End;
  constructor(end: End) {
    super();
    this.end = end;
  }
  override eq({ end }: Handle): boolean {
    return end === this.end;
  }
  toDOM(): HTMLElement {
    const handle = document.createElement('span');
    handle.className = `mark-handle mark-handle-${this.end}`;
    handle.dataset.end = this.end;
    handle.setAttribute('aria-hidden', 'true');
    return handle;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

const handles = {
  start: Decoration.widget({ widget: new Handle('start'), side: -1 }),
  end: Decoration.widget({ widget: new Handle('end'), side: 1 }),
};
const between = Decoration.mark({ class: 'mark-dragged' });

/** The ends have moved, or another mark is looked at. */
const moved = StateEffect.define<null>();

const drawnEnds = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet = Decoration.none;
    readonly stop: () => void;
    constructor(view: EditorView) {
      this.decorations = drawn(view);
      let isFirst = true;
      this.stop = effect(() => {
        void [grasped.value, dragged.value];
        if (!isFirst) view.dispatch({ effects: moved.of(null) });
        isFirst = false;
      });
    }
    update({ view, transactions }: ViewUpdate): void {
      if (transactions.some(({ effects }) => effects.some((each) => each.is(moved)))) this.decorations = drawn(view);
    }
    destroy(): void {
      this.stop();
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function drawn({ state }: EditorView): DecorationSet {
  const span = dragged.peek() ?? grasped.peek();
  if (!span || span.end > state.doc.length) return Decoration.none;
  const ends = [handles.start.range(span.start), handles.end.range(span.end)];
  return Decoration.set(dragged.peek() ? [...ends, between.range(span.start, span.end)] : ends, true);
}

const endAt = ({ target }: Event): End | null => {
  const end = target instanceof HTMLElement ? target.dataset.end : undefined;
  return end === 'start' || end === 'end' ? end : null;
};

/** From pressing on an end until it is let go; Escape lets it spring back. */
function follow(end: End, editor: EditorView): void {
  const over = new AbortController();
  const { signal } = over;
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      const at = editor.posAtCoords({ x: clientX, y: clientY }, false);
      drag(end, at);
    },
    { signal },
  );
  const finish = (work: () => void) => (): void => {
    over.abort();
    work();
  };
  addEventListener('pointerup', finish(drop), { signal });
  addEventListener('pointercancel', finish(dropBack), { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && finish(dropBack)(), { signal, capture: true });
}

export const endHandles = [
  drawnEnds,
  EditorView.domEventHandlers({
    pointerdown: (event, editor) => {
      const end = event.button === 0 ? endAt(event) : null;
      if (end) follow(end, editor);
      return end !== null;
    },
    // The words behind an end are not marked by dragging it.
    mousedown: (event) => endAt(event) !== null,
    click: (event) => endAt(event) !== null,
  }),
];
