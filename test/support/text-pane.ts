/** Where words stand in the text that the page shows, and marking them with the mouse. */
import type { Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The left edge of the letter that stands `offset` behind the beginning of `words`, in the window. */
export async function pointAt(page: Page, words: string, offset: number): Promise<Point> {
  return page.evaluate(
    `(() => {
      const line = [...document.querySelectorAll('.cm-line')].find(({ textContent }) => textContent.includes(${JSON.stringify(words)}));
      let left = line.textContent.indexOf(${JSON.stringify(words)}) + ${offset};
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (left <= node.data.length) {
          const range = document.createRange();
          range.setStart(node, left);
          range.setEnd(node, left);
          const { x, y, height } = range.getBoundingClientRect();
          return { x, y: y + height / 2 };
        }
        left -= node.data.length;
      }
    })()`,
  );
}

/** Drags over them. */
export async function markWords(page: Page, words: string): Promise<void> {
  const [from, to] = [await pointAt(page, words, 0), await pointAt(page, words, words.length)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await page.locator('.marked-bar').waitFor();
}
