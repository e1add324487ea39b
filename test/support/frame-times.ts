/** How long the frames are while something scrolls, as the browser itself tells. */
import type { Page } from 'playwright-core';

export interface FrameTimes {
  readonly longest: number;
  readonly median: number;
}

const FRAMES = 90;

/** Scrolls what `selector` names so many pixels a frame, from where it is; milliseconds. */
export async function framesWhileScrolling(page: Page, selector: string, pixels: number): Promise<FrameTimes> {
  const frames = (await page.evaluate(`(async () => {
    const box = document.querySelector(${JSON.stringify(selector)});
    const frame = () => new Promise(requestAnimationFrame);
    const lengths = [];
    await frame();
    let last = await frame();
    for (let i = 0; i < ${FRAMES}; i += 1) {
      box.scrollTop += ${pixels};
      const now = await frame();
      lengths.push(now - last);
      last = now;
    }
    return lengths;
  })()`)) as number[];
  const sorted = frames.toSorted((a, b) => a - b).map((each) => Math.round(each * 10) / 10);
  return { longest: sorted.at(-1) ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}
