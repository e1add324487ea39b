/** Word files that are damaged, locked or hostile give an issue; those that are only unusual are read. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it, test } from 'vitest';
import { readBytes, shortBlocks } from '../../support/docx-blocks.ts';
import { docxFile, paragraph } from '../../support/docx-file.ts';

const plain = docxFile({ body: paragraph('Đạt 95%') });
/** The parts of a document with some of them written anew. */
const rewritten = (change: (parts: Record<string, string>) => void): Buffer => {
  const parts = Object.fromEntries(Object.entries(unzipSync(plain)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
  change(parts);
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
};
const withDocument = (change: (xml: string) => string): Buffer =>
  rewritten((parts) => {
    parts['word/document.xml'] = change(parts['word/document.xml'] ?? '');
  });

test.each([
  ['words', Buffer.from('Kế hoạch'), 'file-damaged'],
  ['nothing', Buffer.alloc(0), 'file-damaged'],
  ['half of the file', plain.subarray(0, plain.length / 2), 'file-damaged'],
  ['a compound file, as it holds a document with a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000)]), 'file-encrypted'],
  ['an archive without a document', Buffer.from(zipSync({ 'a.xml': strToU8('<a/>') })), 'file-damaged'],
  ['elements that do not close', withDocument((xml) => xml.replace('</w:body>', '')), 'file-damaged'],
  ['a tag that does not close', withDocument((xml) => xml.slice(0, -4)), 'file-damaged'],
  ['an entity that is not declared', withDocument((xml) => xml.replace('Đạt', '&xxe;')), 'file-damaged'],
  ['a declaration of entities', withDocument((xml) => xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document')), 'file-xml-refused'],
  [
    'styles that are damaged',
    rewritten((parts) => {
      parts['word/styles.xml'] = '<w:styles>';
    }),
    'file-damaged',
  ],
])('%s', async (_, bytes, code) => {
  const read = await readBytes(bytes);
  expect(read.ok ? null : read.issue.code).toBe(code);
});

test.each([
  ['other prefixes', withDocument((xml) => xml.replaceAll(/(<\/?|\s|xmlns:)w:/gu, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0='))],
  [
    'the strict namespace',
    withDocument((xml) => xml.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')),
  ],
  [
    'a prefix that means something else for a while',
    withDocument((xml) => xml.replace('<w:body>', '<w:body><x:a xmlns:x="urn:x" xmlns:w="urn:y"><w:p/></x:a>')),
  ],
  ['a byte order mark, comments and instructions', withDocument((xml) => `\ufeff${xml.replace('<w:body>', '<!-- > --><?a > ?><w:body>')}`)],
  ['values with angles', withDocument((xml) => xml.replace('<w:p>', '<w:p w:x="a>b" w:y=\'"\'>'))],
  [
    'a document that is called otherwise',
    rewritten((parts) => {
      parts['_rels/.rels'] = (parts['_rels/.rels'] ?? '').replace('word/document.xml', '/doc/main.xml');
      parts['doc/main.xml'] = parts['word/document.xml'] ?? '';
      delete parts['word/document.xml'];
    }),
  ],
])('%s are read', async (_, bytes) => {
  const read = await readBytes(bytes);
  expect(read.ok && shortBlocks(read.value.blocks)).toEqual(['Đạt 95%']);
});

it('gives an issue or blocks for any bytes', async () => {
  for (let at = 0; at < plain.length; at += 7) {
    const bytes = Buffer.from(plain);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(typeof (await readBytes(bytes)).ok).toBe('boolean');
  }
});
