/** Work on several items at once: all are done, no more than allowed at a time, told in their order. */
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

it.each([1, 2, 3, 50])('at most %i at a time', async (width) => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  const told: number[] = [];
  let [now, most] = [0, 0];
  const work = async (item: number) => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout((item * 7) % 5);
    now -= 1;
    return item * 10;
  };
  const done = await inOrder(items, width, work, (each) => told.push(each));
  expect(done).toEqual(items.map((item) => item * 10));
  expect(told).toEqual(done);
  expect(most).toBe(Math.min(width, 20));
});

it('fails as a whole where the work throws', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('a mistake');
    return item;
  };
  await expect(inOrder([1, 2, 3], 2, work, () => {})).rejects.toThrow('a mistake');
});
