/** What `pdftotext -bbox` writes, as words: a line for each page and each word, in XHTML. */
import type { PageWord, PageWords } from './page-words.ts';
import { readWord } from './read-word.ts';
import { withoutSlanted } from './slanted-words.ts';

const PAGE = /^\s{0,8}<page width="([\d.]{1,20})" height="([\d.]{1,20})">/u;
const WORD = /^\s{0,8}<word xMin="(-?[\d.]{1,20})" yMin="(-?[\d.]{1,20})" xMax="(-?[\d.]{1,20})" yMax="(-?[\d.]{1,20})">(.{0,4000})<\/word>$/u;
const ENTITY = /&(?:amp|lt|gt|quot|apos);/gu;
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

export function pagesOfBbox(output: string): PageWords[] {
  const pages: (PageWords & { words: PageWord[] })[] = [];
  let start = 0;
  for (let end = output.indexOf('\n'); end >= 0; end = output.indexOf('\n', start)) {
    const line = output.slice(start, end);
    start = end + 1;
    const word = WORD.exec(line);
    if (word) {
      const said = wordOf(word);
      if (said) pages.at(-1)?.words.push(said);
      continue;
    }
    const page = PAGE.exec(line);
    if (page) pages.push({ page: pages.length + 1, width: Number(page[1]), height: Number(page[2]), words: [] });
  }
  return pages.map((page) => upright({ ...page, words: withoutSlanted(page.words) }));
}

/** pdftotext tells the size of a page before it is turned, and the places of its words after it. */
function upright(page: PageWords): PageWords {
  const { width, height, words } = page;
  const turned = words.some((word) => word.x + word.width > width + 1 || word.y + word.height > height + 1);
  return turned && words.every((word) => word.x <= height && word.y <= width) ? { ...page, width: height, height: width } : page;
}

function wordOf([, xMin, yMin, xMax, yMax, raw = '']: RegExpExecArray): PageWord | null {
  const text = readWord(raw.replace(ENTITY, (entity) => SIGNS[entity] ?? entity));
  const [x, y, right, bottom] = [Number(xMin), Number(yMin), Number(xMax), Number(yMax)];
  return text === '' ? null : { text, x, y, width: Math.max(0, right - x), height: Math.max(0.1, bottom - y) };
}
