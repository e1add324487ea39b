/** Bullets in place of semicolons, and neighbouring bullets the other way round: what they state stands by itself. */
import type { Variation } from './variation.ts';

/** What leads a list in a sentence: "Mục tiêu đến năm 2025: ", "mục tiêu cơ bản đến năm 2025 là, ", "phấn đấu đến năm 2025, ". */
const LEAD = /^[^;%]{5,200}(?:: |(?<= là), |(?<= năm \d{4}), )/u;
const BULLET = /^([-+•*–] )(.+?)([.;]?)$/u;
/** Words that tie a clause to its neighbours, years that the others inherit, agencies that answer for all of them. */
const TIED = /(?<!\p{L})(?:trong đó|lần lượt|này|trên đây|tương ứng|riêng|[Gg]iao|chủ trì|phối hợp)(?!\p{L})/u;
const YEAR = /(?:19|20)\d\d|hằng năm|hàng năm|mỗi năm/u;
/** A clause that says by itself what it measures: no bare value, no change of something that was named before. */
const WHOLE =
  /^(?!(?:và|hoặc|trên|dưới|còn|khoảng|đạt|từ|đến|tối thiểu|ít nhất|không quá|trong|giảm|tăng|duy trì|đóng góp|giải quyết|chiếm|đáp ứng|thu hút)\s|\d)(?:[^\s;]+\s){3}|^\d[\d.,]*% .*(?:được|có|sử dụng|tham gia|hoàn thành|kết nối)(?!\p{L})/iu;

export const bulletsForSemicolons: Variation = {
  name: 'bullets for semicolons',
  vary(document) {
    let changes = 0;
    const all = document.text.split('\n');
    const lines = all.map((line, i) => {
      const [sentence = '', ...more] = line.trimEnd().split(/(?<=\.) (?=\p{Lu})/u);
      const marker = /^[-+•*–] /u.exec(sentence)?.[0] ?? '';
      const lead = LEAD.exec(sentence.slice(marker.length))?.[0] ?? '';
      const clauses = sentence
        .slice(marker.length + lead.length)
        .replace(/[.;]*$/u, '')
        .split(/;\s/u);
      if ((lead === '' && marker === '') || clauses.length < 2 || !/[.;]$/u.test(sentence)) return line;
      if (/\d/u.test(more.join('')) || continues(all[i + 1]) || !clauses.every(standsAlone) || !clauses.some((clause) => /\d/u.test(clause))) return line;
      changes += clauses.length;
      const own = lead === '' ? marker : marker === '- ' ? '+ ' : '- ';
      const bullets = clauses.map((clause, at) => `${own}${capital(clause)}${at === clauses.length - 1 ? '.' : ';'}`);
      return [...(lead === '' ? [] : [`${marker}${lead.trimEnd().replace(/,$/u, ':')}`]), ...bullets, ...(more.length > 0 ? ['', ...more] : [])].join('\n');
    });
    return { document: { ...document, text: lines.join('\n') }, changes };
  },
};

const standsAlone = (clause: string): boolean =>
  WHOLE.test(clause) && !TIED.test(clause) && !YEAR.test(clause) && (clause.match(/\(/gu)?.length ?? 0) === (clause.match(/\)/gu)?.length ?? 0);

export const swappedBullets: Variation = {
  name: 'neighbouring bullets swapped',
  vary(document) {
    const items = itemsOf(document.text.split('\n'));
    let changes = 0;
    for (let i = 0; i + 1 < items.length; i += 1) {
      const [first, second, third] = [items[i] as Item, items[i + 1] as Item, items[i + 2]];
      const alike = first.bullet && second.bullet && first.bullet[1] === second.bullet[1] && YEAR.test(first.text) === YEAR.test(second.text);
      const alone = alike && [first, second].every(({ text, bullet }) => /\d/u.test(text) && bullet?.[3] !== '' && !TIED.test(text));
      const followed = third?.bullet && third.bullet[1] !== first.bullet?.[1];
      if (!alone || followed) continue;
      [items[i], items[i + 1]] = [ended(second, first), ended(first, second)];
      changes += 1;
      i += 1;
    }
    return {
      document: {
        ...document,
        text: items
          .map(({ text, gap }) => text + gap)
          .join('')
          .slice(0, -1),
      },
      changes,
    };
  },
};

/** A line with the lines that go on with it. */
interface Item {
  readonly text: string;
  /** The breaks of lines behind it. */
  readonly gap: string;
  readonly bullet: RegExpExecArray | null;
}

function itemsOf(lines: readonly string[]): Item[] {
  const items: Item[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last && (line.trim() === '' || (last.gap === '\n' && last.bullet && continues(line)))) {
      const text = line.trim() === '' ? last.text : `${last.text}\n${line}`;
      items[items.length - 1] = { text, gap: line.trim() === '' ? `${last.gap}${line}\n` : '\n', bullet: bulletOf(text) };
    } else items.push({ text: line, gap: '\n', bullet: bulletOf(line) });
  }
  return items;
}

const bulletOf = (text: string): RegExpExecArray | null => BULLET.exec(text.replace(/\s*\n\s*/gu, ' ').trim());

/** The one item with the end of the other and in its place. */
const ended = ({ text }: Item, { bullet, gap }: Item): Item => {
  const other = text.trimEnd().replace(/[.;]?$/u, bullet?.[3] ?? '');
  return { text: other, gap, bullet: bulletOf(other) };
};

/** Whether a line goes on with the sentence of the one above it. */
const continues = (line: string | undefined): boolean =>
  line !== undefined && line.trim() !== '' && !/^\s*(?:[-+•*–] |[#|]|\d{1,2}[.)]|[a-zđ][.)]|[IVX]+\.)/u.test(line);
const capital = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
