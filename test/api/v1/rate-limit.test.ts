/** So many requests a minute, as the clock says. */
import { expect, it } from 'vitest';
import { openRateLimit } from '../../../src/api/v1/rate-limit.ts';

it('lets as many pass as a minute has, tells the seconds to wait, and fills again steadily; others are not held up', () => {
  let now = 0;
  const { waitOf } = openRateLimit(3, () => now);
  expect([waitOf('a'), waitOf('a'), waitOf('a'), waitOf('a'), waitOf('b')]).toEqual([null, null, null, 20, null]);
  now = 10_000;
  expect(waitOf('a')).toBe(10);
  now = 20_000;
  expect([waitOf('a'), waitOf('a')]).toEqual([null, 20]);
  now = 1_000_000;
  expect([waitOf('a'), waitOf('a'), waitOf('a'), waitOf('a')]).toEqual([null, null, null, 20]);
});

it('knows no more than ten thousand at once', () => {
  const { waitOf } = openRateLimit(1, () => 0);
  waitOf('first');
  expect(waitOf('first')).toBe(60);
  for (let who = 0; who < 10_000; who += 1) waitOf(String(who));
  expect(waitOf('first')).toBeNull();
});
