/** Which syllables Vietnamese has: an inventory of beginnings, rimes and tones, and what may stand with what. */

/** Rimes in their spelling without a tone; after "q" and "gi", and alone, others are written (below). */
const OPEN =
  'a ai ao au ay âu ây e eo ê êu i ia iu iêu o oi ô ôi ơ ơi u ua ui uôi ư ưa ưi ưu ươi ươu ' +
  'am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng om on ong oong ôm ôn ông ơm ơn ' +
  'um un ung uôm uôn uông ưm ưng ươm ươn ương';
const STOPPED = 'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oc ooc op ot ôc ôp ôt ơp ơt uc up ut uôc uôt ưc ưt ươc ươp ươt';
/** With a rounded glide: not after b, m, v, ph but in a few words. */
const ROUNDED = 'oa oai oao oay oam oan oang oanh oăm oăn oăng oe oen oeo uê uên uênh uy uya uyn uynh uyên uyu uơ uân uâng uây';
const ROUNDED_STOPPED = 'oac oach oap oat oăc oăt oet uât uêch uych uyt uyêt uyp';
const AFTER_QU = 'a ai ang anh an am ao au ay ăm ăn ăng ân âng ây e en eng eo ê ên ênh êu i in it ơ ơi ơn y yên ynh yn';
const AFTER_QU_STOPPED = 'ac ach ap at ăc ăp ăt âc ât et êt êch ôc yêt yt ych';
const AFTER_GI = 'a ai am an ang anh ao au ay ăm ăn ăng âm ân âu ây e eo em en eng êng o oi on ong ô ôi ông ơ ơi ơn u ua ui ung un uôi uông ư ưa ương ươi ưng';
const AFTER_GI_STOPPED = 'ac at ach ap ăt ăc âc âp ât et ep êt êc oc ot ôc ôt ơt uc up ut ưt uôc';
const ALONE = 'y yêm yên yêng yêu';

const BEGINNINGS = 'b ch d đ h l m n nh p ph r s t th tr v x'.split(' ');
/** The same sound in two spellings: before e, ê, i the second. */
const BY_VOWEL = [
  ['c', 'k'],
  ['g', 'gh'],
  ['ng', 'ngh'],
] as const;
const Y_AS_VOWEL = ['d', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v'];
/** Words that the rules above leave out. */
const FURTHER: readonly (readonly [beginning: string, open: string, stopped: string])[] = [
  ['g', 'i in', ''],
  ['b', 'oa oong uy', 'uyt uôc'],
  ['ph', 'uy', ''],
  ['v', 'oan', ''],
  // Names of places: Đắk Lắk, Bắc Kạn, Kon Tum.
  ['đ', '', 'ăk'],
  ['l', '', 'ăk'],
  ['k', 'an on', ''],
];

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');
const isFront = (rime: string): boolean => /^[eêi]/u.test(rime);
/** No tone, huyền, hỏi, ngã, sắc, nặng as combining marks: the first four are not said with a stop at the end. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONES_STOPPED = ['\u0301', '\u0323'];

/** Every syllable in small letters, NFC, with the tone mark in either of the usual places (hòa, hoà). About 20,000. */
export function allSyllables(): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (beginning: string, rimes: string, tones: readonly string[], fits = (_: string): boolean => true) => {
    for (const rime of words(rimes).filter(fits))
      for (const tone of tones) for (const marked of withTone(rime, tone)) found.add((beginning + marked).normalize('NFC'));
  };
  const addAll = (beginning: string, open: string, stopped: string, fits?: (rime: string) => boolean) => {
    add(beginning, open, TONES, fits);
    add(beginning, stopped, TONES_STOPPED, fits);
  };
  const usual = (beginning: string, fits?: (rime: string) => boolean) => {
    addAll(beginning, OPEN, STOPPED, fits);
    if (!['b', 'm', 'v', 'ph'].includes(beginning)) addAll(beginning, ROUNDED, ROUNDED_STOPPED, fits);
  };
  for (const beginning of BEGINNINGS) usual(beginning);
  usual('kh');
  usual('');
  for (const [back, front] of BY_VOWEL) {
    usual(back, (rime) => !isFront(rime));
    usual(front, isFront);
  }
  addAll('qu', AFTER_QU, AFTER_QU_STOPPED);
  addAll('gi', AFTER_GI, AFTER_GI_STOPPED);
  addAll('', ALONE, 'yêt');
  for (const beginning of Y_AS_VOWEL) add(beginning, 'y', TONES);
  for (const [beginning, open, stopped] of FURTHER) addAll(beginning, open, stopped);
  return found;
}

const VOWEL = /[aăâeêioôơuưy]/gu;

/** The rime with its tone mark; both ways where writers differ: on the first or the second of "oa", "oe", "uy". */
function withTone(rime: string, tone: string): string[] {
  const vowels = Array.from(rime.matchAll(VOWEL), ({ index }) => index);
  const at = (place: number): string => rime.slice(0, place + 1) + tone + rime.slice(place + 1);
  const [first = 0, second] = vowels;
  if (second === undefined) return [at(first)];
  // A letter with a mark of its own carries the tone, in "ươ" the second.
  const own = vowels.findLast((place) => 'ăâêôơư'.includes(rime.charAt(place)));
  if (own !== undefined) return [at(own)];
  if (vowels.length === 3) return [at(second)];
  if (/^(?:oa|oe|uy)/u.test(rime)) return /^(?:oai|oao|oay|oeo|uya|uyu)/u.test(rime) ? [at(second)] : [at(first), at(second)];
  const closed = second < rime.length - 1;
  return [at(closed ? second : first)];
}
