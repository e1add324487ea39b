/** .html: parsed as browsers do (rehype-parse), then what a person sees of the page's own text. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { success } from '../../issue.ts';
import { packageReader } from '../package-reader.ts';
import { type FormatReader, readFailure } from '../read-document.ts';
import { decodeHtml } from './decode-html.ts';
import { htmlBlocks } from './html-blocks.ts';

const reader = packageReader('rehype-parse');
const parser = unified().use(rehypeParse);

export const readHtml: FormatReader = async (request) => {
  const decoded = decodeHtml(request.bytes);
  if (decoded === null) return readFailure(request, 'file-encoding', 'HTML');
  try {
    const blocks = htmlBlocks(parser.parse(decoded.text) as Root);
    return success({ blocks, pages: null, readBy: [reader], remarks: [], encoding: decoded.encoding });
  } catch (error) {
    // The parser goes down as deep as the elements nest.
    if (error instanceof RangeError) return readFailure(request, 'file-xml-refused', 'depth');
    throw error;
  }
};
