/** A rank: what is ranked stands before it, or behind "về" ("thuộc top 15 tỉnh dẫn đầu cả nước về chuyển đổi số"). */
import type { Node } from '../../match/node.ts';
import { reading } from '../../match/reading.ts';
import { isEvent } from '../../resolve/topics.ts';
import { hasWords, isKeeping, trimEdges } from '../../resolve/words.ts';
import { beginsWithMeasure, isOwnSubject, piecesOf, read, withoutLeadingChange } from './phrases.ts';

const SUPERLATIVE = new Set(['cao nhất', 'thấp nhất', 'tốt nhất', 'cao', 'nhất']);

export const targetRank = reading({
  id: 'target/rank',
  read(frame, text) {
    if (frame.amount.meaning.value.form !== 'rank') return null;
    const keeps = frame.amount.meaning.change === 'maintain' || frame.left.some(isKeeping);
    const change = keeps ? 'maintain' : 'level';
    const { phrase } = withoutLeadingChange(frame.left);
    const of = frame.amount.meaning.value.ofSpan ?? null;
    const subject = trimEdges(phrase.filter((node, i) => node.kind !== 'verb' && !(node.kind === 'every' && i === phrase.length - 1)));
    const { nounSpan } = frame.amount.meaning.value;
    if (nounSpan != null && !beginsWithMeasure(subject)) {
      const ranked = isOfKind(text, subject, text.slice(nounSpan.start, nounSpan.end)) ? piecesOf(text, subject) : [];
      return read(frame, [...ranked, nounSpan, ...piecesOf(text, byWhat(frame.right))], { of, subject: ranked, change });
    }
    const about = behindAbout(frame.right);
    const named = hasWords(subject) && !isOwnSubject(text, subject) && !/^(?:đưa|xây|trở|tỉnh)/u.test((subject[0] as Node).key);
    if (named && (beginsWithMeasure(subject) || !hasWords(about))) {
      const where = isEvent(frame.topic) ? frame.topic : [];
      return read(frame, [...piecesOf(text, where), ...piecesOf(text, subject)], { of, subject: piecesOf(text, subject), change });
    }
    if (hasWords(about)) {
      const again = about.some((node) => node.key === 'này' || node.key === 'đó');
      return read(frame, again ? [] : piecesOf(text, about), { of, change, inherits: again });
    }
    if (named) return read(frame, piecesOf(text, subject), { of, subject: piecesOf(text, subject), change });
    const at = [frame.topic, frame.dropped].find((nodes) => !hasWords(subject) && isEvent(nodes));
    if (at) return read(frame, piecesOf(text, at), { of, change });
    return hasWords(subject) || hasWords(frame.dropped) ? null : read(frame, [], { of, change, inherits: true });
  },
  examples: {
    yes: [
      ['chỉ số sẵn sàng chuyển đổi số thuộc nhóm 10 tỉnh dẫn đầu cả nước', { indicator: 'chỉ số sẵn sàng chuyển đổi số', number: 10, op: '<=' }],
      ['duy trì chỉ số cải cách hành chính trong top 10', { indicator: 'chỉ số cải cách hành chính', number: 10, change: 'maintain' }],
      ['phấn đấu tỉnh thuộc top 15 cả nước về mức độ minh bạch', { indicator: 'mức độ minh bạch', number: 15, op: '<=' }],
    ],
    no: ['10 tỉnh tham gia hội nghị', 'tỷ lệ hộ nghèo giảm còn 3%'],
  },
});

/** "theo bảng xếp hạng QS", "trong ít nhất một lĩnh vực", up to a comma. */
function byWhat(right: readonly Node[]): readonly Node[] {
  if (right[0]?.key !== 'theo' && right[0]?.key !== 'trong') return [];
  const comma = right.findIndex((node) => node.key === ',');
  return comma < 0 ? right : right.slice(0, comma);
}

/** "Đại học X vào nhóm 500 đại học hàng đầu", "Thư viện tỉnh là một trong 20 thư viện số": one of those among which it is ranked, and so what is ranked. */
function isOfKind(text: string, [first, second, third]: readonly Node[], kind: string): boolean {
  if (first === undefined || second === undefined || first.key === '' || !kind.toLowerCase().startsWith(first.key)) return false;
  const noun = first.key.includes(' ') ? first.key : third === undefined ? null : `${first.key} ${second.key}`;
  return /^\p{Lu}/u.test(text.slice(second.start, second.end)) || (noun !== null && kind.toLowerCase().startsWith(`${noun} `));
}

/** What follows "về"; after "có" what is the highest. */
function behindAbout(right: readonly Node[]): Node[] {
  const has = right[0]?.kind === 'verb' && right[0].key === 'có' ? trimEdges(right.slice(1).filter((node) => !SUPERLATIVE.has(node.key))) : null;
  if (has) return has;
  const about = right.findIndex((node) => node.key === 'về');
  return about >= 0 && about <= 8 ? trimEdges(right.slice(about + 1)) : [];
}
