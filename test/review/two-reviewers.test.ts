/** Two reviewers of one document, each in a process of its own as far as the folder can tell: no decision is lost, whatever comes between. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { interleave } from '../../scripts/soak/two-reviewers.ts';
import { reviewedFolder } from '../support/reviewed-folder.ts';

it('300 interleavings: what was acknowledged stands once, what was refused stands nowhere', async () => {
  const { out } = await reviewedFolder();
  const { acknowledged, refused } = await interleave(out, 'a.txt', { rounds: 300, seed: 'two reviewers' });
  const stands = (JSON.parse(readFileSync(join(out, 'a.txt.review.json'), 'utf8')).decisions as { id: string }[]).map(({ id }) => id);
  expect(stands.toSorted()).toEqual(acknowledged.toSorted());
  expect(stands.filter((id) => refused.includes(id))).toEqual([]);
  expect([acknowledged.length > 300, refused.length > 50]).toEqual([true, true]);
}, 120_000);
