/** `muctieu extract` over Word documents made to harm: each is refused with its own code, and the good ones beside them are read. */
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { report } from '../support/run-main.ts';
import { type ZipPart, zipOf } from '../support/zip-files.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const types = `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`;
const relations = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const good = '<w:p><w:r><w:t>tỷ lệ xã đạt 80%</w:t></w:r></w:p>';

interface Made {
  /** Before the root. */
  readonly head?: string;
  readonly more?: readonly ZipPart[];
  readonly stored?: boolean;
}

function docx(inner: string, { head = '', more = [], stored = false }: Made = {}): Buffer {
  const content = `<?xml version="1.0"?>${head}<w:document xmlns:w="${WORD}"><w:body>${inner}</w:body></w:document>`;
  return zipOf([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    { name: 'word/document.xml', content, stored },
    ...more,
  ]);
}

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i + 1} "${`&b${i};`.repeat(10)}">`).join('');
const said = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const bomb = docx(said('0'.repeat(10_000_000)));

const corpus: Readonly<Record<string, readonly [content: Buffer, told: string]>> = {
  'a-good.docx': [docx(good), 'written'],
  'bomb-inside.docx': [docx(good, { more: [{ name: 'word/media/bomb.docx', content: bomb }] }), 'written'],
  'bomb.docx': [bomb, 'file-unpacks-too-large'],
  'deep.docx': [docx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000), { stored: true }), 'file-xml-refused'],
  'entities.docx': [docx(said('&b9;'), { head: `<!DOCTYPE a [<!ENTITY b0 "ha">${laughs}]>` }), 'file-xml-refused'],
  'external.docx': [docx(said('&x;'), { head: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }), 'file-xml-refused'],
  'overlap.docx': [docx(good, { more: [{ name: 'b.xml', content: '', claims: { at: 0, localName: 'b.xml' } }] }), 'file-damaged'],
  'truncated.docx': [docx(good).subarray(0, -1), 'file-damaged'],
  'way-out.docx': [docx(good, { more: [{ name: '../../.bashrc', content: 'x' }] }), 'file-damaged'],
  'z-good.docx': [docx(`${good}${good}`), 'written'],
};

it('each has its own code', async () => {
  const files = Object.fromEntries(Object.entries(corpus).map(([name, [content]]) => [`corpus/${name}`, content]));
  const { code, json } = await report(temporaryFolder(files));
  expect([code, json.files.map(({ path, status, code }) => [path, code ?? status])]).toEqual([
    1,
    Object.entries(corpus).map(([name, [, told]]) => [name, told]),
  ]);
  expect(json.summary).toMatchObject({ written: 3, failed: 7, targets: 4 });
});
