/** Capitals that TCVN3 cannot write: a letter with a tone is small in the bytes, the letters and words around it tell what it was. */
import { allSyllables } from '../../lexicon/syllables.ts';

const WORD = /\p{L}+/gu;
/** Letters that TCVN3 has as small ones only. */
const CASELESS = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/u;
const CASELESS_ALL = new RegExp(CASELESS, 'gu');
/** Ends what words tell of each other: a line, a cell. */
const STRETCH = /[^\n|]+/gu;
/** A bullet, a number or a letter that leads a line. */
const MARKER = /^\s{0,40}(?:[-+*•–#>]{1,6}|\(?[\dIVXivx]{1,4}(?:\.\d{1,3}){0,3}[.)]|\(?[a-zđ]\))\s/u;
/** So many characters before a word tell whether it begins something. */
const SEEN = 200;
const SENTENCE_END = /[.!?…]["”’)*]{0,3}\s{1,3}["“‘(*]{0,3}$/u;
const LINE_END = /[.:;!?…|][*"”]{0,3}\s{0,10}$/u;
/** Written with a capital in the middle of a sentence too: bodies, continents, captions in brackets. */
const NAME = /(?<!\p{L})(?:(?<!(?:tỉnh|thành|huyện|quận|đảng|thị) )ủy ban(?!\p{L})|(?<=(?:châu|đông|nam|tây|bắc|trung) )á(?!\p{L})|(?<=\()ảnh(?!\p{L}))/giu;

type Case = 'small' | 'capitals' | 'open' | null;

/** `text`: as `fromTcvn3` gives it, of plain text. Keeps the length. */
export function withCapitals(text: string): string {
  const raised = text.replace(STRETCH, inStretch);
  return raised
    .replace(NAME, (name) => name.charAt(0).toUpperCase() + name.slice(1))
    .replace(WORD, (word, at: number) => {
      if (!CASELESS.test(word.charAt(0)) || !begins(raised, at)) return word;
      return word.charAt(0).toUpperCase() + word.slice(1);
    });
}

/** "KÕ HO¹CH" is "KẾ HOẠCH": an open word between words in capitals is one of them, another is small ("Kế hoạch"). */
function inStretch(stretch: string): string {
  if (!CASELESS.test(stretch)) return stretch;
  const words = Array.from(stretch.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    index,
    written: NUMBER_OF.test(stretch.slice(index, index + 6)) ? 'small' : caseOf(word),
  }));
  const behind: Case[] = [];
  for (let i = words.length - 1, next: Case = null; i >= 0; i -= 1) {
    behind[i] = next;
    const written = words[i]?.written;
    if (written === 'small' || written === 'capitals') next = written;
  }
  let before: Case = null;
  let [raised, from] = ['', 0];
  for (const [i, { word, index, written }] of words.entries()) {
    const around = [before, behind[i] ?? null];
    const capitals = written === 'capitals' || (written === 'open' && around.includes('capitals') && !around.includes('small'));
    if (capitals) {
      raised += stretch.slice(from, index) + word.replace(CASELESS_ALL, (letter) => letter.toUpperCase());
      from = index + word.length;
    }
    if (written === 'small' || written === 'capitals') before = written;
  }
  return raised + stretch.slice(from);
}

let syllables: ReadonlySet<string> | undefined;

/** Open: nothing but the first letter and letters without a case. Null: an abbreviation, a single letter; it tells nothing of its neighbours. */
function caseOf(word: string): Case {
  const cased = word.replace(CASELESS_ALL, '');
  if (cased !== cased.toUpperCase()) return 'small';
  const caseless = cased.length < word.length;
  const first = CASELESS.test(word.charAt(0)) ? '' : word.charAt(0);
  if (cased.length > first.length) {
    if (caseless) return 'capitals';
    syllables ??= allSyllables();
    return syllables.has(word.toLowerCase()) ? 'capitals' : null;
  }
  return caseless ? 'open' : null;
}

/** Whether the word at `at` begins a sentence, an item or a line that does not go on the one before it. */
function begins(text: string, at: number): boolean {
  const above = text.slice(Math.max(0, at - SEEN), at);
  const lineStart = above.lastIndexOf('\n') + 1;
  const before = above.slice(lineStart);
  if (SENTENCE_END.test(before)) return true;
  if (lineStart === 0 && at > SEEN) return false;
  const marker = MARKER.exec(before)?.[0] ?? '';
  if (WORD_CHARACTER.test(before.slice(marker.length))) return false;
  if (marker !== '' || before.includes('|')) return true;
  const lineBefore = above.slice(0, Math.max(0, lineStart - 1));
  return lineBefore.slice(lineBefore.lastIndexOf('\n') + 1).trim() === '' || LINE_END.test(lineBefore);
}

/** "Số: 12/KH-UBND" beside the letterhead's capitals. */
const NUMBER_OF = /^Số[:\s]{1,3}\d/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
