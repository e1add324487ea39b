/** The blocks of a Word document in a short form that tests compare. */
import type { Result } from '../../src/issue.ts';
import type { ReadBlock, ReadDocument } from '../../src/read/blocks.ts';
import { readDocx } from '../../src/read/docx/read-docx.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import { type DocxContent, docxFile } from './docx-file.ts';

export const readBytes = (bytes: Buffer): Promise<Result<ReadDocument>> =>
  readDocx({ bytes, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', shown: 'a.docx', limits: defaultLimits });

export async function readContent(content: DocxContent): Promise<ReadDocument> {
  const read = await readBytes(docxFile(content));
  if (!read.ok) throw new Error(`${read.issue.code} ${read.issue.detail}`);
  return read.value;
}

/** A paragraph is its words, a table its rows of cells. */
export const shortBlocks = (blocks: readonly ReadBlock[]): (string | string[][])[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text))));

export const blocksIn = async (content: DocxContent) => shortBlocks((await readContent(content)).blocks);
