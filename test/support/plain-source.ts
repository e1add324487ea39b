/** A text as the reader of plain text gives it, for tests that begin behind the reader. */
import type { SourceText } from '../../src/document.ts';

export const plainSource = (text: string): SourceText => ({
  path: 'a.txt',
  sha256: '',
  bytes: 1,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  readBy: [],
  pages: null,
  layout: null,
  text,
});
