/** .doc: through LibreOffice where it is installed, else by word-extractor, which gives the words without numbers of lists and the cells without their rows. */
import WordExtractor from 'word-extractor';
import { success } from '../../issue.ts';
import type { ReadBlock } from '../blocks.ts';
import { packageReader } from '../package-reader.ts';
import type { FormatReader, ReadRequest } from '../read-document.ts';
import { damagedAs } from '../read-failure.ts';
import { readThroughDocx } from '../through-docx.ts';

export const readDoc: FormatReader = async (request) => (await readThroughDocx(request, 'doc')) ?? readWords(request);

export async function readWords(request: ReadRequest): ReturnType<FormatReader> {
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
    return damagedAs(request, error, 'word-extractor');
  }
}

/** A tab ends a cell: cells stand one under another, as on a page whose table was copied as text. */
const paragraphsOf = (text: string): ReadBlock[] =>
  text
    .split(/[\n\t]/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim() }));
