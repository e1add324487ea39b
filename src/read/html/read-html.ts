/** .html: parsed as browsers do (rehype-parse), then what a person sees of the page's own text. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { success } from '../../issue.ts';
import { packageReader } from '../package-reader.ts';
import type { FormatReader } from '../read-document.ts';
import { readFailure } from '../read-failure.ts';
import { nothingMet, remarksOn } from '../whole-remarks.ts';
import { decodeHtml } from './decode-html.ts';
import { type Content, isElement, type Parent } from './elements.ts';
import { htmlBlocks } from './html-blocks.ts';
import { reopensTooMuch } from './reopened-marks.ts';

const reader = packageReader('rehype-parse');
const parser = unified().use(rehypeParse);

export const readHtml: FormatReader = async (request) => {
  const decoded = decodeHtml(request.bytes);
  if (decoded === null) return readFailure(request, 'file-encoding', 'HTML');
  if (reopensTooMuch(decoded.text)) return readFailure(request, 'file-xml-refused', 'marks');
  try {
    const met = nothingMet();
    const root = parser.parse(decoded.text) as Root;
    if (isDeeper(root, DEEPEST)) return readFailure(request, 'file-xml-refused', `> ${DEEPEST}`);
    const blocks = htmlBlocks(root, met);
    return success({ blocks, pages: null, readBy: [reader], remarks: remarksOn(met), encoding: decoded.encoding });
  } catch (error) {
    // The parser goes down as deep as the elements nest, and the stack ends somewhere below the limit.
    if (error instanceof RangeError) return readFailure(request, 'file-xml-refused', `> ${DEEPEST}`);
    throw error;
  }
};

/** Browsers draw 512 elements in each other. */
const DEEPEST = 512;

function isDeeper(root: Root, deepest: number): boolean {
  let level: readonly Parent[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap(({ children }) => (children as readonly Content[]).filter(isElement));
  }
  return false;
}
