/** The program of a reader process. */
import { readDocument } from '../read-document.ts';
import { serve } from './serve.ts';

serve(readDocument);
