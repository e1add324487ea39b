/** Letters and their marks as one character each (Unicode NFC); parts of a text may be decomposed. */
import type { Edit } from '../offset-map.ts';
import { replaceMatches, type Step } from './step.ts';

/** A base with its marks. Bounded: nobody writes thirty marks, and sorting them costs more than linear time. */
const CLUSTER = /[\s\S]\p{M}{1,30}/gu;
/** Characters that NFC writes differently although no mark follows them. */
const SINGLETON = /[\u0340-\u0341\u0343-\u0344\u0374\u037e\u0387\u1f71-\u1fff\u2000-\u2001\u2126\u212a-\u212b\u2329-\u232a\u0958-\u095f\uf900-\ufaff]/gu;
/** Without one of either a text is composed. */
const DECOMPOSED = /\p{M}|[\u0340-\u0341\u0343-\u0344\u0374\u037e\u0387\u1f71-\u1fff\u2000-\u2001\u2126\u212a-\u212b\u2329-\u232a\u0958-\u095f\uf900-\ufaff]/u;

export const composition: Step = {
  name: 'composition',
  edits(text) {
    if (isPlain(text) || !DECOMPOSED.test(text)) return [];
    const clusters = replaceMatches(text, CLUSTER, ([cluster]) => cluster.normalize('NFC'));
    const singles = replaceMatches(text, SINGLETON, ([single]) => single.normalize('NFC'));
    return singles.length === 0 ? clusters : merge(clusters, singles);
  },
};

/** Only characters that NFC leaves as they are: up to U+02FF, Latin Extended Additional, and the punctuation that documents use. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 && (code < 0x1e00 || code > 0x1eff) && (code < 0x2010 || code > 0x2027)) return false;
  }
  return true;
}

function merge(clusters: Edit[], singles: Edit[]): Edit[] {
  const all = [...clusters, ...singles].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((edit, i) => i === 0 || edit.start >= (all[i - 1] as Edit).end);
}
