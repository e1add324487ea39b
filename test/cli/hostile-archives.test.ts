/** `extract` over archives made to harm: each is refused with its own code, and the good ones beside them are read. */
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { extractInputs } from '../../src/cli/extract-inputs.ts';
import { openReaders } from '../../src/read/pool/open-readers.ts';
import { temporaryFolder } from '../support/folders.ts';
import { tightLimits } from '../support/obedient-readers.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';
import { type ZipPart, zipOf } from '../support/zip-files.ts';

const document = (inner: string, head = ''): string => `<?xml version="1.0"?>${head}<w:document><w:body>${inner}</w:body></w:document>`;
const docx = (content: string, more: readonly ZipPart[] = [], stored = false): Buffer => zipOf([{ name: 'word/document.xml', content, stored }, ...more]);
const good = '<w:p>tỷ lệ xã đạt 80%</w:p>';
const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i + 1} "${`&b${i};`.repeat(10)}">`).join('');
const bomb = docx(document('0'.repeat(10_000_000)));

const corpus: Readonly<Record<string, readonly [content: Buffer, told: string]>> = {
  'a-good.docx': [docx(document(good)), 'written'],
  'bomb-inside.docx': [docx(document(good), [{ name: 'word/media/bomb.docx', content: bomb }]), 'written'],
  'bomb.docx': [bomb, 'file-unpacks-too-large'],
  'deep.docx': [docx(document('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)), [], true), 'file-xml-refused'],
  'entities.docx': [docx(document('&b9;', `<!DOCTYPE a [<!ENTITY b0 "ha">${laughs}]>`)), 'file-xml-refused'],
  'external.docx': [docx(document('&x;', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')), 'file-xml-refused'],
  'overlap.docx': [docx(document(good), [{ name: 'b.xml', content: '', claims: { at: 0, localName: 'b.xml' } }]), 'file-damaged'],
  'truncated.docx': [docx(document(good)).subarray(0, -1), 'file-damaged'],
  'way-out.docx': [docx(document(good), [{ name: '../../.bashrc', content: 'x' }]), 'file-damaged'],
  'z-good.docx': [docx(document(good)), 'written'],
};

it('each has its own code', async () => {
  const folder = temporaryFolder(Object.fromEntries(Object.entries(corpus).map(([name, [content]]) => [name, content])));
  const inputs = Object.keys(corpus).map((name) => ({ name, shown: name, path: join(folder, name), bytes: 1, issue: null }));
  const readers = openReaders({ program: resolve('test/support/readers/document-part.ts'), width: 2 });
  const reading = { maxBytes: 100_000_000, limits: tightLimits, readers };
  const results = await extractInputs(inputs, { out: join(folder, 'out'), force: false, dryRun: false, reading }, percentPipeline, () => {}).finally(
    readers.close,
  );
  expect(results.map(({ input, outcome }) => [input.name, outcome.issue?.code ?? outcome.status])).toEqual(
    Object.entries(corpus).map(([name, [, told]]) => [name, told]),
  );
  expect(results.filter(({ outcome }) => outcome.targets === 1)).toHaveLength(3);
});
