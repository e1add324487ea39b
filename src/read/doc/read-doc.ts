/** .doc: through LibreOffice where it is installed, else by word-extractor, which gives the words without numbers of lists and the cells without their rows. */
import { createRequire } from 'node:module';
import { success } from '../../issue.ts';
import type { ReadBlock } from '../blocks.ts';
import { packageReader } from '../package-reader.ts';
import { type FormatReader, type ReadRequest, readFailure } from '../read-document.ts';
import { readThroughDocx } from '../through-docx.ts';

const load = createRequire(import.meta.url);

export const readDoc: FormatReader = async (request) => (await readThroughDocx(request, 'doc')) ?? readWords(request);

interface Extractor {
  readonly extract: (bytes: Buffer) => Promise<{ readonly getBody: () => string; readonly getFootnotes: () => string }>;
}

export async function readWords(request: ReadRequest): ReturnType<FormatReader> {
  const WordExtractor = load('word-extractor') as new () => Extractor;
  try {
    const document = await new WordExtractor().extract(request.bytes);
    return success({
      blocks: [...paragraphsOf(document.getBody()), ...paragraphsOf(document.getFootnotes())],
      pages: null,
      readBy: [packageReader('word-extractor')],
      remarks: [],
      encoding: 'utf-8',
    });
  } catch (error) {
    return readFailure(request, 'file-damaged', error instanceof Error ? error.message.slice(0, MOST_DETAIL) : 'word-extractor');
  }
}

const MOST_DETAIL = 200;

/** A tab ends a cell: cells stand one under another, as on a page whose table was copied as text. */
const paragraphsOf = (text: string): ReadBlock[] =>
  text
    .split(/[\n\t]/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim() }));
