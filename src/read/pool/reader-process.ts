/** The program of a reader process. */
import { readDocument } from '../read-document.ts';
import { serve } from './serve.ts';

// Nothing happens where it is only imported.
if (process.argv[1] === import.meta.filename) serve(readDocument);
