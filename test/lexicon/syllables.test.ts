/** The inventory of syllables: which there are, and which the spelling rules out. */
import { expect, it } from 'vitest';
import { allSyllables } from '../../src/lexicon/syllables.ts';
import { samples } from '../support/samples.ts';

const syllables = allSyllables();
const among = (words: string): string[] => words.split(' ').filter((word) => syllables.has(word));
const all = (words: string): string[] => words.split(' ');

it.each([
  'nghiêng khuỷu quốc quỳnh quyết giếng gìn gì giúp giữa giường yêu yết khuya thuở nguyễn nghĩa xoong hươu rượu',
  'hòa hoà thúy thuý khỏe khoẻ toàn tòan hoạch quả quý kỹ ghế nghề ngoằn ngoèo bưởi mười trước huỵch đắk lắk kạn',
  'ỷ ủy uỷ ý ở ỉu ướt ước uống oan oái ế ơn ấm',
])('has %s', (words) => {
  expect(among(words)).toEqual(all(words));
});

it.each([
  ['a stop takes two tones', 'tàc tảc tãc hòp lìch sãch mểt'],
  ['one sound, two spellings', 'kam cê ci gê ghan nge nghan ngi kuốc qan qốc'],
  ['no such rime', 'ngưn tăy êng ươ hâ kă băo tôn̈g muâ bươ nhiê lêng'],
  ['other languages', 'plan water clean of logistics internet street'],
])('%s', (_, words) => {
  expect(among(words)).toEqual([]);
});

it('has nearly every marked word of the samples', () => {
  const marked = samples()
    .flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => /[^a-z]/u.test(word));
  const missing = marked.filter((word) => !syllables.has(word));
  expect(missing.length / marked.length).toBeLessThan(0.02);
});
