/** No regular expression of the sources takes more than linear time, on any text. */
import { expect, it } from 'vitest';
import { recorded, scanned, unsafe } from '../support/project-expressions.ts';

it('recheck finds every expression of the sources safe', { timeout: 600_000 }, async () => {
  const lexemes = 'src/match/lexemes.ts';
  expect(await unsafe([...scanned().literals, ...recorded()].filter(({ path }) => path !== lexemes))).toEqual([]);
});
