/** The same document in another spelling states the same targets: decomposed, accents placed the old or the new way, with double spaces. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samples } from '../support/samples.ts';
import { spellings, targetsOf } from '../support/spellings.ts';

describe.each(samples().map((sample) => [sample.path, sample] as const))('%s', (_, sample) => {
  it.each(Object.entries(spellings))('%s', (_, spell) => {
    const text = spell(sample.text);
    expect(text).not.toBe(sample.text);
    expect(targetsOf({ ...sample, text })).toEqual(targetsOf(sample));
  });
});

it('in spellings that change from word to word', () => {
  const spelling = fc.constantFrom(...Object.values(spellings), (text: string) => text);
  fc.assert(
    fc.property(fc.constantFrom(...samples()), fc.array(spelling, { minLength: 2, maxLength: 9 }), (sample, chosen) => {
      const phrases = sample.text.split(/((?:[^\n ]+ ?){1,4})/u);
      const text = phrases.map((phrase, i) => chosen[i % chosen.length]?.(phrase)).join('');
      expect(targetsOf({ ...sample, text })).toEqual(targetsOf(sample));
    }),
    { numRuns: 60 },
  );
});
