/** How many marks of a page a browser opens again: each block opens all that no one closed, which grows with the square of the page. */

/** HTML Living Standard, 13.2.4.3: the formatting elements, but for those that close the one before them. */
const MARKS = new Set('b big code em font i s small strike strong tt u'.split(' '));
const TAG = /<(\/?)([a-z][a-z\d]{0,20})([^<>]{0,300})/giu;
/** "Noah's Ark": of the same mark so many are opened again. */
const SAME = 3;
const MOST = 200_000;
const MOST_A_TAG = 10;

/** A page whose marks are opened again so often has no text that anybody wrote. */
export function reopensTooMuch(html: string): boolean {
  const open = new Map<string, string[]>();
  const same = new Map<string, number>();
  let [standing, opened, tags] = [0, 0, 0];
  const count = (mark: string, by: 1 | -1): void => {
    const before = same.get(mark) ?? 0;
    same.set(mark, before + by);
    standing += Math.min(SAME, before + by) - Math.min(SAME, before);
  };
  for (const [, slash, written = '', attributes = ''] of html.matchAll(TAG)) {
    const name = written.toLowerCase();
    tags += 1;
    if (!MARKS.has(name)) opened += standing;
    else if (slash === '') {
      const mark = name + attributes;
      const before = open.get(name);
      if (before) before.push(mark);
      else open.set(name, [mark]);
      count(mark, 1);
    } else {
      const mark = open.get(name)?.pop();
      if (mark !== undefined) count(mark, -1);
    }
    if (opened > MOST + tags * MOST_A_TAG) return true;
  }
  return false;
}
