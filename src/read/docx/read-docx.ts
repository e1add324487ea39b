/** .docx: mammoth reads it, after Word's automatic numbers were written into its text. */
import { type Result, success } from '../../issue.ts';
import { openArchive } from '../archive.ts';
import type { ReadDocument } from '../blocks.ts';
import { packageReader } from '../package-reader.ts';
import type { FormatReader, ReadRequest } from '../read-document.ts';
import { damagedAs, readFailure } from '../read-failure.ts';
import { type Met, nothingMet, remarksOn } from '../whole-remarks.ts';
import { documentBlocks } from './blocks-of.ts';
import { CONTENTS, CONTENTS_AND_MADE_ANEW } from './fields.ts';
import { mammothTree } from './mammoth-tree.ts';
import { readNumbering } from './numbering.ts';
import { type DocxParts, docxParts } from './parts.ts';
import { rewritten } from './rewrite.ts';
import { readStyles } from './styles.ts';

const mammoth = packageReader('mammoth');

export const readDocx: FormatReader = (request) => read(request, CONTENTS);

/** One that LibreOffice wrote. */
export const readConvertedDocx: FormatReader = (request) => read(request, CONTENTS_AND_MADE_ANEW);

async function read(request: ReadRequest, passedOver: RegExp): ReturnType<FormatReader> {
  const archive = openArchive(request.bytes, request);
  if (!archive.ok) return archive;
  const parts = docxParts(archive.value);
  if (!parts.ok) return parts;
  const met = nothingMet();
  const prepared = prepare(parts.value, passedOver, met, request);
  if (!prepared.ok) return prepared;
  try {
    const tree = await mammothTree(prepared.value);
    return success({
      blocks: documentBlocks(tree),
      pages: null,
      readBy: [mammoth],
      remarks: remarksOn(met),
      encoding: 'utf-8',
    } satisfies ReadDocument);
  } catch (error) {
    return damagedAs(request, error, 'mammoth');
  }
}

/** The parts that mammoth gets, by the usual path. */
function prepare(parts: DocxParts, passedOver: RegExp, met: Met, request: ReadRequest): Result<ReadonlyMap<string, string>> {
  const styles = readStyles(parts.styles);
  const listOf = styles && readNumbering(parts.numbering, styles);
  if (!styles || !listOf) return readFailure(request, 'file-damaged', 'styles.xml, numbering.xml');
  const prepared = new Map<string, string>();
  for (const kind of ['document', 'footnotes', 'endnotes'] as const) {
    const xml = parts[kind];
    const part = xml === null ? null : rewritten(xml, kind, { styles, listOf, passedOver }, met);
    if (xml !== null && part === null) return readFailure(request, 'file-damaged', `${kind}.xml`);
    if (part !== null) prepared.set(`word/${kind}.xml`, part);
  }
  return success(prepared);
}
