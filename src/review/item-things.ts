/** What a citation and an assignment are called where they are decided about. */
import type { Span } from '../span.ts';
import type { Thing } from './drafts.ts';

export const citationThing = ({ spans }: { readonly spans: readonly Span[] }): Thing => ({ kind: 'citation', span: spans[0] as Span });

export const assignmentThing = ({ span, agency }: { readonly span: Span; readonly agency: string }): Thing => ({ kind: 'assignment', span, agency });
