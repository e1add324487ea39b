/** Lines of writing that no recognised word covers. */
import { expect, it } from 'vitest';
import { type GreyPicture, WHITE } from '../../../src/read/picture/grey-picture.ts';
import { overlookedLines } from '../../../src/read/picture/overlooked-lines.ts';

const [width, height] = [400, 300];
const word = { text: 'nước', certainty: 0.9, left: 20, top: 20, width: 200, height: 24, lineTop: 20, lineHeight: 24 };

/** Letters of 12 by 24 points, 4 apart; from the left, from the top, so many. */
function drawn(...lines: readonly (readonly [left: number, top: number, letters: number])[]): GreyPicture {
  const pixels = new Uint8Array(width * height).fill(WHITE);
  for (const [left, top, letters] of lines)
    for (let letter = 0; letter < letters; letter += 1)
      for (let y = top; y < top + 24; y += 1) pixels.fill(0, y * width + left + letter * 16, y * width + left + letter * 16 + 12);
  return { width, height, pixels };
}

it('a word alone on its line', () => {
  expect(overlookedLines(drawn([20, 20, 12], [20, 60, 4]), [word], 128)).toEqual([{ left: 20, top: 60, right: 80, bottom: 84 }]);
});

it('not what was recognised, nor a single stroke, nor what is higher than a line', () => {
  expect(overlookedLines(drawn([20, 20, 12], [20, 100, 1], [100, 100, 4], [100, 124, 4], [100, 148, 4]), [word], 128)).toEqual([]);
});

it('nothing on a page without words', () => {
  expect(overlookedLines(drawn([20, 60, 4]), [], 128)).toEqual([]);
});
