/** Text files in every encoding that Vietnamese was written in: the exact text comes out. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/read/text/read-text.ts';
import { hexWords } from '../../support/hex-words.ts';
import { heldByAll, writers } from '../../support/legacy-bytes.ts';
import { samples } from '../../support/samples.ts';

const legacy = ['windows-1258', 'tcvn3', 'vni', 'viscii', 'tcvn5712-1'];
const utf16 = ['utf-16le', 'utf-16be'];
const write = (encoding: string, text: string): Buffer => (writers[encoding] as (text: string) => Buffer)(text);

function read(bytes: Buffer) {
  const result = readText({ content: bytes, shown: 'a.txt' });
  return result.ok ? { encoding: result.value.encoding, text: result.value.text } : result.issue.code;
}

describe('fixed bytes of the charts', () => {
  it.each(legacy)('%s', (encoding) => {
    const words = (hexWords[encoding] as string).split(' ').map((pair) => pair.split('=') as [string, string]);
    expect(words.length).toBeGreaterThanOrEqual(40);
    const between = words.map(([, word], i) => (word === word.toUpperCase() && words[i - 1]?.[1] === 'mỹ' ? '\n' : ' '));
    const bytes = Buffer.concat(words.flatMap(([hex], i) => [Buffer.from(between[i] as string), Buffer.from(hex, 'hex')]));
    expect(read(bytes)).toEqual({ encoding, text: words.map(([, word], i) => `${between[i]}${word}`).join('') });
  });
});

describe('the samples', () => {
  it.each(legacy)('in %s', (encoding) => {
    for (const { text } of samples()) {
      const held = heldByAll(text);
      expect(read(write(encoding, held))).toEqual({ encoding, text: held });
    }
  });

  it.each(utf16)('in %s, with and without its mark', (encoding) => {
    for (const { text } of samples()) {
      expect(read(write(encoding, text))).toEqual({ encoding, text });
      expect(read(write(encoding, `\ufeff${text}`))).toEqual({ encoding, text });
    }
  });

  it('in UTF-8, with and without its mark', () => {
    for (const { text } of samples()) {
      expect(read(Buffer.from(text))).toEqual({ encoding: 'utf-8', text });
      expect(read(Buffer.from(`\ufeff${text}`))).toEqual({ encoding: 'utf-8', text });
    }
  });
});
