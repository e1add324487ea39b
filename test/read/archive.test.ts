/** Archives of office programs: good ones open, hostile ones are refused with a code each, whatever they claim of themselves. */
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/read/archive.ts';
import { defaultLimits, type ReadLimits } from '../../src/read/limits.ts';
import { xmlIssue } from '../../src/read/xml-limits.ts';
import { type ZipPart, zipOf } from '../support/zip-files.ts';

const open = (bytes: Buffer, limits: Partial<ReadLimits> = {}) => openArchive(bytes, { shown: 'a.docx', limits: { ...defaultLimits, ...limits } });

/** What is said of the archive, else of this entry, else its text. */
function said(bytes: Buffer, name = 'a.xml', limits: Partial<ReadLimits> = {}) {
  const archive = open(bytes, limits);
  const text = archive.ok ? archive.value.text(name) : archive;
  return text.ok ? text.value : { code: text.issue.code, detail: text.issue.detail };
}

const damaged = (detail: string) => ({ code: 'file-damaged', detail });
const tooLarge = (detail: string) => ({ code: 'file-unpacks-too-large', detail });
const zeros = (bytes: number): Buffer => Buffer.alloc(bytes);
/** Bytes that do not compress, the same each time. */
function noise(bytes: number): Buffer {
  let state = 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state & 0xff;
  };
  return Buffer.from(Array.from({ length: bytes }, next));
}

describe('a good archive', () => {
  it('gives its names in order, and texts and bytes as often as they are asked for', () => {
    const archive = open(
      zipOf([
        { name: 'b.xml', content: '<a>Điều 1</a>' },
        { name: 'folder/', content: '', stored: true },
        { name: 'a.bin', content: 'stored', stored: true },
      ]),
    );
    expect(archive.ok && archive.value.names).toEqual(['b.xml', 'folder/', 'a.bin']);
    if (!archive.ok) return;
    for (const _ of [1, 2]) expect(archive.value.text('b.xml')).toEqual({ ok: true, value: '<a>Điều 1</a>' });
    expect(Buffer.from(archive.value.bytes('a.bin') ?? []).toString()).toBe('stored');
    expect(archive.value.bytes('c.bin')).toBeNull();
    expect(archive.value.text('c.xml').ok).toBe(false);
  });

  it('may hold UTF-16, and a byte order mark', () => {
    expect(said(zipOf([{ name: 'a.xml', content: '\uFEFF<a>ệ</a>' }]))).toBe('<a>ệ</a>');
    expect(said(zipOf([{ name: 'a.xml', content: Buffer.from('\uFEFF<a>ệ</a>', 'utf16le') }]))).toBe('<a>ệ</a>');
    expect(said(zipOf([{ name: 'a.xml', content: Buffer.from('<a>ệ</a>', 'utf16le') }]))).toBe('<a>ệ</a>');
  });

  it('may have sizes and places of 64 bits', () => {
    const bytes = zipOf([
      { name: 'b.xml', content: '<b/>' },
      { name: 'a.xml', content: '<a>Điều 1</a>', wide: true },
    ]);
    expect(said(bytes)).toBe('<a>Điều 1</a>');
    expect(said(bytes, 'b.xml')).toBe('<b/>');
  });

  it('may be followed by a comment', () => {
    const bytes = zipOf([{ name: 'a.xml', content: '<a/>' }]);
    bytes.writeUInt16LE(5, bytes.length - 2);
    expect(said(Buffer.concat([bytes, Buffer.from('hello')]))).toBe('<a/>');
  });

  it('may unpack to a hundred times its size as long as it is small', () => {
    expect(said(zipOf([{ name: 'a.txt', content: zeros(1024 * 1024) }]), 'a.txt')).toBe('\0'.repeat(1024 * 1024));
  });
});

describe('a damaged archive', () => {
  const whole = zipOf([
    { name: 'a.xml', content: noise(3000) },
    { name: 'b.xml', content: '<b/>' },
  ]);

  it('is told wherever it is cut off', () => {
    for (let length = 0; length < whole.length; length += 7) expect(said(whole.subarray(0, length)), String(length)).toEqual(damaged('zip: no directory'));
  });

  it.each<[string, ZipPart[], string]>([
    ['a wrong checksum', [{ name: 'a.xml', content: '<a/>', claims: { checksum: 1 } }], 'zip: a.xml'],
    ['a size that is not its own', [{ name: 'a.xml', content: '<a/>', claims: { size: 3 } }], 'zip: a.xml'],
    ['a place outside', [{ name: 'a.xml', content: '<a/>', claims: { at: 5000 } }], 'zip: a.xml'],
    ['another name where the entry lies', [{ name: 'a.xml', content: '<a/>', claims: { localName: 'b.xml' } }], 'zip: a.xml'],
    ['a name that leads out', [{ name: '../a.xml', content: '<a/>' }], 'zip: name'],
    ['a name that leads out further in', [{ name: 'word/../../a.xml', content: '<a/>' }], 'zip: name'],
    ['an absolute name', [{ name: '/a.xml', content: '<a/>' }], 'zip: name'],
    ['a name of Windows', [{ name: 'word\\a.xml', content: '<a/>' }], 'zip: name'],
    ['bytes that are no text', [{ name: 'a.xml', content: Buffer.from('<a>\xe1\xba</a>', 'latin1') }], 'zip: a.xml'],
    [
      'two entries of one name',
      [
        { name: 'a.xml', content: '<a/>' },
        { name: 'a.xml', content: '<b/>' },
      ],
      'zip: two of a.xml',
    ],
    [
      'entries that share their bytes',
      [
        { name: 'a.xml', content: '<a/>' },
        { name: 'b.xml', content: '<a/>', claims: { at: 0, localName: 'b.xml' } },
      ],
      'zip: b.xml',
    ],
  ])('is one with %s', (_, parts, detail) => {
    expect(said(zipOf(parts))).toEqual(damaged(detail));
  });

  it('is one whose entries overlap', () => {
    // The first entry, stored, holds the second with its header.
    const inner = zipOf([{ name: 'b.xml', content: '<b/>', stored: true }]).subarray(0, 30 + 5 + 4);
    const bytes = zipOf([
      { name: 'a.xml', content: inner, stored: true },
      { name: 'b.xml', content: '<b/>', stored: true, claims: { at: 30 + 5 } },
    ]);
    expect(said(bytes)).toEqual(damaged('zip: entries overlap'));
  });

  it('is one with fewer entries than it claims', () => {
    expect(said(zipOf([{ name: 'a.xml', content: '<a/>' }], 2))).toEqual(damaged('zip: directory'));
  });
});

describe('an archive that is too large when unpacked', () => {
  it('10 MB of zeros, whatever size it claims', () => {
    for (const size of [10_000_000, 100, 0]) {
      expect(said(zipOf([{ name: 'a.xml', content: zeros(10_000_000), claims: { size } }]))).toEqual(tooLarge('> 100:1'));
    }
  });

  it('many small entries that are large together', () => {
    const parts = Array.from({ length: 20 }, (_, index) => ({ name: `${index}.txt`, content: zeros(200_000) }));
    const archive = open(zipOf(parts));
    const told = archive.ok ? parts.map(({ name }) => archive.value.text(name).ok) : [];
    expect(told).toEqual(parts.map((_, index) => index < 5));
  });

  it('zeros beside much that does not compress', () => {
    const bytes = zipOf([
      { name: 'noise.txt', content: noise(200_000) },
      { name: 'zeros.txt', content: zeros(5_000_000) },
    ]);
    const archive = open(bytes);
    expect(archive.ok && [archive.value.bytes('noise.txt')?.length, archive.value.bytes('zeros.txt')]).toEqual([200_000, null]);
  });

  it('more than the limit together, without compression too', () => {
    const bytes = zipOf([
      { name: 'a.txt', content: 'a'.repeat(600), stored: true },
      { name: 'b.txt', content: 'b'.repeat(600), stored: true },
    ]);
    const archive = open(bytes, { unpackedBytes: 1000 });
    expect(archive.ok && [archive.value.text('a.txt').ok, archive.value.text('a.txt').ok, archive.value.text('b.txt').ok]).toEqual([true, true, false]);
    expect(said(bytes, 'b.txt', { unpackedBytes: 500 })).toEqual(tooLarge('> 0 MiB'));
  });

  it('more entries than the limit', () => {
    const parts = Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, content: '' }));
    expect(said(zipOf(parts), '0', { archiveEntries: 10 })).toEqual(tooLarge('11 > 10'));
  });

  it('what nobody asks for is not unpacked', () => {
    const bytes = zipOf([
      { name: 'a.xml', content: '<a/>' },
      { name: 'media/zeros.bmp', content: zeros(10_000_000) },
    ]);
    expect(said(bytes)).toBe('<a/>');
  });
});

describe('an encrypted archive', () => {
  it('is told by its entries, or by the manifest of OpenDocument', () => {
    const encrypted = { code: 'file-encrypted', detail: '' };
    expect(said(zipOf([{ name: 'a.xml', content: '<a/>', claims: { flags: 1 } }]))).toEqual(encrypted);
    const manifest = '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(said(zipOf([{ name: 'META-INF/manifest.xml', content: manifest }]))).toEqual(encrypted);
    expect(said(zipOf([{ name: 'encrypted-package', content: noise(10) }]))).toEqual(encrypted);
  });
});

describe('XML', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i} "${'&b;'.repeat(10)}">`).join('')}]><a>&b8;</a>`;
  const limits = { xmlDepth: 256 };

  it.each([
    ['a bomb of entities', laughs, 'DOCTYPE'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'DOCTYPE'],
    ['an external document type', '<?xml version="1.0"?>\n<!-- a -->\n<!doctype a SYSTEM "http://example.com/a.dtd"><a/>', 'DOCTYPE'],
    ['100,000 levels', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, 'depth > 256'],
    ['257 levels', `${'<a b="/>">'.repeat(257)}${'</a>'.repeat(257)}`, 'depth > 256'],
    ['levels hidden behind wrong ends', '<a></b>'.repeat(1000), 'not well-formed'],
    ['levels hidden behind too many ends', `${'</a>'.repeat(1000)}${'<a>'.repeat(1000)}`, 'not well-formed'],
    ['a value that does not end', '<a b="><!DOCTYPE', 'not well-formed'],
    ['a comment that does not end', '<a/><!-- <b>', 'not well-formed'],
    ['an element that does not end', '<a><b/>', 'not well-formed'],
  ])('is refused: %s', (_, text, reason) => {
    expect(xmlIssue(text, limits)).toBe(reason);
    expect(said(zipOf([{ name: 'a.xml', content: text }]))).toEqual({ code: 'file-xml-refused', detail: `a.xml: ${reason}` });
  });

  it.each([
    ['256 levels', `${'<a>'.repeat(256)}${'</a >'.repeat(256)}`],
    ['many elements side by side', `<a>${'<b x="1"/><c>1 &lt; 2</c>'.repeat(100_000)}</a>`],
    ['words that only look like a declaration', '<?xml version="1.0"?><a><![CDATA[<!DOCTYPE a><b>]]><!-- <!ENTITY> <b> --><b c="<!DOCTYPE>" d=\'">\'/></a>'],
  ])('is let through: %s', (_, text) => {
    expect(xmlIssue(text, limits)).toBeNull();
  });
});
