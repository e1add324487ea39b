/** The trust gate for documents whose words a program wrote: words in the fonts of old encodings are read as what they show, what is no Vietnamese is refused. */
import { type Result, success } from '../../issue.ts';
import type { ReadBlock, ReadDocument, ReadText } from '../blocks.ts';
import { type ReadRequest, readFailure } from '../read-document.ts';
import { fromTcvn3 } from '../text/tcvn3.ts';
import { withCapitals } from '../text/tcvn3-capitals.ts';
import { fromVni } from '../text/vni.ts';
import { judgePage } from './judge-page.ts';
import { countSyllables, shareOf, syllableShare } from './syllable-share.ts';
import { trustLimit } from './trust-limit.ts';

const OLD_FONTS: readonly { readonly encoding: string; readonly shown: string; readonly decode: (text: string) => string }[] = [
  { encoding: 'tcvn3', shown: 'TCVN3 (ABC)', decode: (text) => withCapitals(fromTcvn3(text)) },
  { encoding: 'vni', shown: 'VNI', decode: fromVni },
];
/** Signs and letters that such fonts take, and letters that only Unicode has. */
const OLD = /[\u00a1-\u00ff]/u;
const UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u;
/** A raised figure that points to a note; in a word of TCVN3 it is "ạ", and stands behind its consonants. */
const NOTE_MARK = /(?<![\p{L}®§])¹/gu;
/** So many marked words prove that a font was meant. */
const LEAST_MARKED = 3;

export function trusted(document: ReadDocument, request: ReadRequest): Result<ReadDocument> {
  const texts = document.blocks.flatMap(textsOf).map(({ text }) => text);
  const odd = new Set(texts.filter(isOdd));
  const font = odd.size === 0 ? null : fontOf([...odd].join('\n'));
  const read = font === null ? document : redrawn(document, odd, font);
  const share = syllableShare(
    read.blocks
      .flatMap(textsOf)
      .map(({ text }) => text)
      .join('\n'),
  );
  if (share !== null && share < trustLimit) return readFailure(request, 'text-untrusted', `${Math.round(share * 100)}%`);
  return success(read);
}

function isOdd(text: string): boolean {
  const words = text.replace(NOTE_MARK, '');
  return OLD.test(words) && !UNICODE.test(words) && judgePage(words).verdict !== 'trusted';
}

const textsOf = (block: ReadBlock): readonly ReadText[] => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block]);

/** The font whose reading gives Vietnamese; null where none does. */
function fontOf(words: string): (typeof OLD_FONTS)[number] | null {
  const read = OLD_FONTS.map((font) => ({ font, counted: countSyllables(font.decode(words)) }));
  const sure = read.filter(({ counted }) => counted.marked >= LEAST_MARKED && (shareOf(counted) ?? 0) >= trustLimit);
  return sure.sort((a, b) => (shareOf(b.counted) ?? 0) - (shareOf(a.counted) ?? 0))[0]?.font ?? null;
}

function redrawn(document: ReadDocument, odd: ReadonlySet<string>, { encoding, shown, decode }: (typeof OLD_FONTS)[number]): ReadDocument {
  const drawn = <Text extends ReadText>(said: Text): Text => {
    if (!odd.has(said.text)) return said;
    const text = decode(said.text);
    const whole = said.strong?.some(({ start, end }) => start === 0 && end === said.text.length) ?? false;
    const strong = text.length === said.text.length ? (said.strong ?? []) : whole ? [{ start: 0, end: text.length }] : [];
    return { ...said, text, strong };
  };
  return {
    ...document,
    blocks: document.blocks.map(
      (block): ReadBlock =>
        block.kind === 'paragraph' ? drawn(block) : { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(drawn) })) },
    ),
    encoding,
    remarks: [
      ...document.remarks,
      { code: 'glyphs-repaired', message: `Chữ theo bảng mã cũ ${shown} đã được chuyển sang Unicode; kiểm tra lại chữ và số`, page: null },
    ],
  };
}
