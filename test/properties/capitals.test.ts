/** A document in capitals states the same targets. */
import { expect, it } from 'vitest';
import { samples } from '../support/samples.ts';
import { targetsOf } from '../support/spellings.ts';

it.each(samples().map((sample) => [sample.path, sample] as const))('%s', (_, sample) => {
  expect(targetsOf({ ...sample, text: sample.text.toUpperCase() })).toEqual(targetsOf(sample));
});
