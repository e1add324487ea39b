/** A text as the resolving stage sees it, for tests. */
import type { StructuredText } from '../../src/document.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { structure } from '../../src/structure/structure.ts';

export const read = (text: string, mediaType: 'text/plain' | 'text/markdown' = 'text/plain'): StructuredText => structure(normalise({ text, mediaType }));
