/** The trust gate for documents whose words a program wrote: paragraphs and cells in the fonts of old encodings are read as what they show. */
import { type Result, success } from '../../issue.ts';
import type { ReadBlock, ReadDocument, ReadText } from '../blocks.ts';
import type { ReadRequest } from '../read-document.ts';
import { readFailure } from '../read-failure.ts';
import { judgeLines } from './judge-lines.ts';
import { encodingOf, lineRemarks, readersOf } from './what-was-done.ts';

export function trusted(document: ReadDocument, request: ReadRequest): Result<ReadDocument> {
  const said = document.blocks.flatMap(textsOf);
  const texts = said.map(({ text }) => text.replace(NOTE_MARK, ' '));
  const judged = judgeLines(texts);
  const { anew, lost } = judged;
  if (!judged.trusted) return readFailure(request, 'text-untrusted', `${Math.round(judged.share * 100)}%`);
  if (anew.size === 0 && lost.length === 0) return success(document);
  const changed = new Map<ReadText, string>([
    ...[...anew].map(([i, { text }]) => [said[i] as ReadText, text] as const),
    ...lost.map((i) => [said[i] as ReadText, ''] as const),
  ]);
  const remarks = lineRemarks(judged, (some) => `${some.length} đoạn hoặc ô`).map(({ code, message }) => ({ code, message, page: null }));
  return success({
    ...document,
    blocks: document.blocks.map((block) => withTexts(block, changed)),
    encoding: encodingOf(judged, texts, document.encoding),
    readBy: [...document.readBy, ...readersOf(judged)],
    remarks: [...document.remarks, ...remarks],
  });
}

/** A raised figure that points to a note; in a word of TCVN3 it is "ạ", and stands behind its consonants. */
const NOTE_MARK = /(?<![\p{L}®§])¹/gu;

const textsOf = (block: ReadBlock): readonly ReadText[] => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block]);

function withTexts(block: ReadBlock, changed: ReadonlyMap<ReadText, string>): ReadBlock {
  const drawn = <Text extends ReadText>(said: Text): Text => {
    const text = changed.get(said);
    return text === undefined ? said : redrawn(said, text);
  };
  return block.kind === 'paragraph' ? drawn(block) : { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(drawn) })) };
}

/** Spans of a text of another length are known where they are of the whole. */
function redrawn<Text extends ReadText>(said: Text, text: string): Text {
  const sameLength = text.length === said.text.length;
  const whole = (said.strong ?? []).some(({ start, end }) => start === 0 && end === said.text.length);
  return {
    ...said,
    text,
    strong: sameLength ? (said.strong ?? []) : whole && text !== '' ? [{ start: 0, end: text.length }] : [],
    unsure: sameLength ? (said.unsure ?? []) : [],
  };
}
