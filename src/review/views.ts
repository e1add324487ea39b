/** What a reviewer sees of a document, and what comes of a save. */
import type { Extraction, Target } from '../validate/schema.ts';
import type { End } from './apply-to-targets.ts';
import type { Decision, Subject } from './decisions.ts';
import type { Thing } from './drafts.ts';
import type { Reviewed } from './reviewed.ts';

/** A decision without what it remembers of its thing. */
export type SeenDecision = Decision extends infer Each ? (Each extends { subject: unknown } ? Omit<Each, 'subject'> : Each) : never;

/** Something that was decided about. */
export interface ThingView {
  readonly about: string;
  readonly thing: Thing;
  readonly end: End;
  readonly note: string | null;
  /** Oldest first; the last one's id is what a draft has `seen`. */
  readonly decisions: readonly SeenDecision[];
  /** What it was when it was decided on, where it is a conflict or an orphan. */
  readonly subject: Subject | null;
}

export interface Progress {
  readonly targets: { readonly decided: number; readonly all: number };
  /** Numbers that nothing accounted for. */
  readonly numbers: { readonly looked: number; readonly all: number };
  readonly conflicts: number;
  readonly orphans: number;
  /** Every target was decided, every such number looked at, and no conflict or orphan waits. */
  readonly isDone: boolean;
}

/** A document with what people decided about it. Spans are in UTF-16 code units of `text`. */
export interface ReviewedDocument {
  readonly path: string;
  /** Another after each decision and each new extraction. */
  readonly version: string;
  readonly text: string;
  readonly textSha256: string;
  /** Machine result and decisions. */
  readonly extraction: Extraction;
  /** Without decisions; null where nobody has decided: it is `extraction` then. */
  readonly machine: Extraction | null;
  readonly rejected: Reviewed['rejected'];
  readonly things: readonly ThingView[];
  readonly progress: Progress;
  /** Its file is gone: what was decided is kept, and nothing more is written. */
  readonly isWithdrawn: boolean;
}

/** What drafts have changed, to be put over a `ReviewedDocument`. */
export interface Saved {
  readonly version: string;
  readonly things: readonly ThingView[];
  /** The decided targets as they are now. */
  readonly targets: readonly Target[];
  /** Targets that are among `rejected`, or gone, now. */
  readonly rejected: readonly Target[];
  readonly gone: readonly string[];
  readonly document: Extraction['document'];
  readonly citations: Extraction['citations'];
  readonly assignments: Extraction['assignments'];
  /** All of the document. */
  readonly rejectedItems: Pick<Reviewed['rejected'], 'citations' | 'assignments'>;
  readonly numbers: Extraction['numbers'];
  readonly names: Extraction['names'];
  readonly warnings: Extraction['warnings'];
  readonly progress: Progress;
}

/** Nothing was written. `text-changed`: the document is to be asked for anew. */
export type Refused =
  | {
      readonly error: 'stale';
      readonly stale: readonly { readonly draft: string; readonly theirs: ThingView; readonly target: Target | null; readonly machine: Target | null }[];
    }
  | { readonly error: 'text-changed' | 'no-such-thing' | 'invalid-value' };

/** A conflict or an orphan. */
export interface Waiting {
  readonly path: string;
  readonly thing: ThingView;
}
