/** The notes of a document in the order in which its text refers to them. */

import type { MammothDocument, MammothNode, NoteReference } from './mammoth-tree.ts';
import { numberAs } from './number-formats.ts';

export interface Note {
  /** "(1)", of an endnote "(i)". */
  readonly mark: string;
  readonly body: readonly MammothNode[];
}

export interface Notes {
  readonly refer: (reference: NoteReference) => void;
  /** The next one that was referred to and not taken yet: a note may refer to others. */
  readonly next: () => Note | null;
}

export function notesOf({ notes }: MammothDocument): Notes {
  const found = new Set<string>();
  const waiting: Note[] = [];
  let taken = 0;
  const counts = { footnote: 0, endnote: 0 };
  return {
    refer: (reference) => {
      const key = `${reference.noteType} ${reference.noteId}`;
      const note = found.has(key) ? null : notes.resolve(reference);
      found.add(key);
      if (!note) return;
      counts[reference.noteType] += 1;
      waiting.push({ mark: `(${numberAs(reference.noteType === 'endnote' ? 'lowerRoman' : 'decimal', counts[reference.noteType])})`, body: note.body });
    },
    next: () => {
      taken += 1;
      return waiting[taken - 1] ?? null;
    },
  };
}
