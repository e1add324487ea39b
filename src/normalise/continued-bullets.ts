/** For a text in capitals, where no small letter tells that a line goes on: the lines that go on with the bullet above them. */
import { BULLET, beginsBlock } from '../structure/markers.ts';
import type { Line } from './lines-of.ts';

/** So many bullets, nearly all of them closed, show that this text closes its bullets: one that is not closed goes on. */
const FEWEST = 3;
const NEARLY_ALL = 0.8;

/** Indexes of lines. `closed`: ends like a sentence; `long`: no cell of a table. */
export function continuedBullets(lines: readonly Line[], closed: (line: Line) => boolean, long: (line: Line) => boolean): ReadonlySet<number> {
  const continued = new Set<number>();
  if (!closesBullets(lines, closed)) return continued;
  let open = false;
  lines.forEach((line, i) => {
    if (beginsBlock(line.text)) open = BULLET.test(line.text) && long(line) && !closed(line);
    else if (open && (line.afterBlank ? long(line) && closed(line) : long(line) || closed(line))) {
      continued.add(i);
      open = !closed(line);
    } else open = false;
  });
  return continued;
}

/** Of the bullets, the wrapped ones included, nearly all end like a sentence; numbers of pages are no end of theirs. */
function closesBullets(lines: readonly Line[], closed: (line: Line) => boolean): boolean {
  let [all, whole, inBullet] = [0, 0, false];
  const worded = lines.filter(({ text }) => /\p{L}/u.test(text));
  worded.forEach((line, i) => {
    if (beginsBlock(line.text)) inBullet = BULLET.test(line.text);
    const next = worded[i + 1];
    if (!inBullet || (next !== undefined && !beginsBlock(next.text))) return;
    all += 1;
    if (closed(line)) whole += 1;
  });
  return whole >= FEWEST && whole >= NEARLY_ALL * all;
}
