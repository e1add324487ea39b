import { expect, it } from 'vitest';
import { normalise } from '../../src/normalise/normalise.ts';

const normalised = (text: string, mediaType: 'text/markdown' | 'text/plain' = 'text/markdown') => normalise({ text, mediaType }).text;

it.each([
  [`a${'\n'.repeat(30)}b`, 'a\n\nb'],
  [`a\n${'|\n'.repeat(30)}b`, 'a\n\nb'],
  ['a\n\n\n\nb', 'a\n\n\n\nb'],
  ['a\n\n| | |\n|---|---|\n', 'a\n\n| | |\n|---|---|\n'],
])('of %j there is left %j', (text, left) => {
  expect(normalised(text)).toBe(left);
});

it('a plain text keeps its lines', () => {
  const text = `a${'\n'.repeat(30)}b`;
  expect(normalised(text, 'text/plain')).toBe(text);
});
