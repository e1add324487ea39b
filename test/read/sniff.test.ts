/** Types by bytes: each kind of file is told as what it is, whatever it is called. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Sheets from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/read/limits.ts';
import { mediaTypeOf } from '../../src/read/media-type.ts';
import type { DocumentMediaType } from '../../src/read/request.ts';
import { typeIssue } from '../../src/read/sniff.ts';
import { zipOf } from '../support/zip-files.ts';

const { CFB } = createRequire(import.meta.url)('@e965/xlsx') as typeof Sheets;

/** What is said of these bytes under this name: "" where they are what it promises. */
function said(name: string, bytes: Buffer): string {
  const refused = typeIssue({ bytes, mediaType: mediaTypeOf(name) as DocumentMediaType, shown: name, limits: defaultLimits });
  return refused === null || refused.ok ? '' : `${refused.issue.code} ${refused.issue.detail}`.trim();
}

const bytes = (latin1: string): Buffer => Buffer.from(latin1, 'latin1');
const zipWith = (...names: readonly string[]): Buffer => zipOf(names.map((name) => ({ name, content: '<a/>' })));
const openDocument = (kind: string): Buffer => zipOf([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, stored: true }]);

/** Streams of 5000 bytes, after a long one where the table of chains shall need sectors of its own. */
function compoundOf(streams: Readonly<Record<string, Buffer>>, long = 0): Buffer {
  const file = CFB.utils.cfb_new();
  if (long > 0) CFB.utils.cfb_add(file, '/Long', Buffer.alloc(long));
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, Buffer.concat([content, Buffer.alloc(5000)]));
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer);
}

const files = {
  'a.docx': zipWith('[Content_Types].xml', 'word/document.xml'),
  'a.xlsx': zipWith('[Content_Types].xml', 'xl/workbook.xml'),
  'a.odt': openDocument('text'),
  'a.ods': openDocument('spreadsheet'),
  'a.pdf': bytes('%PDF-1.7\n1 0 obj'),
  'a.rtf': bytes('{\\rtf1\\ansi'),
  'a.doc': compoundOf({ WordDocument: Buffer.alloc(64) }),
  'a.xls': compoundOf({ Workbook: Buffer.alloc(64) }),
  'a.png': bytes('\x89PNG\r\n\x1a\n'),
  'a.jpg': bytes('\xff\xd8\xff\xe0\x10JFIF'),
  'a.tif': bytes('II*\0\x08'),
  'a.html': bytes('<!DOCTYPE html><html>'),
};

describe('a file that is what its name says', () => {
  it.each(Object.entries(files))('%s', (name, content) => {
    expect(said(name, content)).toBe('');
  });

  it.each<[string, Buffer]>([
    ['a.pdf', bytes(`${'\n'.repeat(1000)}%PDF-1.4`)],
    ['a.tiff', bytes('MM\0*\0\0')],
    ['a.jpeg', files['a.jpg']],
    ['a.htm', bytes('\xef\xbb\xbf\n<html>')],
    ['a.html', Buffer.from('\uFEFF<html><body>', 'utf16le')],
    ['a.html', bytes('Ph\u00e1t tri\xean <b>x</b>')],
    ['a.html', bytes('<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN"><html>')],
    ['a.docx', zipWith('word/document2.xml')],
    ['a.xls', compoundOf({ Book: Buffer.alloc(64) })],
    ['a.doc', compoundOf({ WordDocument: Buffer.alloc(64) }, 8_000_000)],
  ])('%s, in another form', (name, content) => {
    expect(said(name, content)).toBe('');
  });
});

describe('a file that is something else', () => {
  it('is told with both kinds, for every pair', () => {
    const kinds: Readonly<Record<string, string>> = { 'a.jpg': 'JPEG', 'a.tif': 'TIFF' };
    for (const [name, content] of Object.entries(files)) {
      const kind = kinds[name] ?? name.slice(2).toUpperCase();
      for (const other of Object.keys(files).filter((other) => other !== name)) {
        expect(said(other, content), `${name} as ${other}`).toBe(`file-type-mismatch ${kind} ≠ ${other.slice(1)}`);
      }
    }
  });

  it.each<[string, Buffer, string]>([
    ['a.docx', bytes('PK is an abbreviation'), 'TXT ≠ .docx'],
    ['a.doc', bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'MHTML ≠ .doc'],
    ['a.doc', bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'), 'XML ≠ .doc'],
    ['a.xls', bytes('<html xmlns:x="urn:schemas-microsoft-com:office:excel">'), 'HTML ≠ .xls'],
    ['a.docx', zipWith('ppt/presentation.xml'), 'PPTX ≠ .docx'],
    ['a.xlsx', zipWith('xl/workbook.bin'), 'XLSB ≠ .xlsx'],
    ['a.docx', zipWith('a.docx'), 'ZIP ≠ .docx'],
    ['a.odt', openDocument('presentation'), 'ZIP ≠ .odt'],
    ['a.doc', compoundOf({ PowerPoint: Buffer.alloc(64) }), 'OLE ≠ .doc'],
    ['a.png', bytes('RIFF\x10\0\0\0WEBPVP8 '), 'WEBP ≠ .png'],
    ['a.docx', Buffer.alloc(4096), '? ≠ .docx'],
    ['a.pdf', bytes(`${'\n'.repeat(1100)}%PDF-1.4`), 'TXT ≠ .pdf'],
  ])('%s', (name, content, detail) => {
    expect(said(name, content)).toBe(`file-type-mismatch ${detail}`);
  });
});

describe('an encrypted file', () => {
  it.each(['encrypted.docx', 'encrypted-standard.docx'])('%s, under the name of any office format', (file) => {
    const content = readFileSync(`test/fixtures/read/${file}`);
    for (const name of ['a.docx', 'a.xlsx', 'a.doc', 'a.xls']) expect(said(name, content)).toBe('file-encrypted');
    expect(said('a.pdf', content)).toBe('file-type-mismatch OLE ≠ .pdf');
  });

  it('a .doc with the mark of encryption, also one of 8 MB', () => {
    const head = Buffer.alloc(64);
    head.writeUInt16LE(0x0100, 10);
    for (const long of [0, 8_000_000]) expect(said('a.doc', compoundOf({ WordDocument: head }, long))).toBe('file-encrypted');
  });

  it('is not one that only speaks of it', () => {
    expect(said('a.doc', compoundOf({ WordDocument: Buffer.concat([Buffer.alloc(64), Buffer.from('EncryptedPackage', 'utf16le')]) }))).toBe('');
  });
});

describe('a damaged file', () => {
  it('is told as such under its own name', () => {
    for (const name of ['a.docx', 'a.xlsx', 'a.odt', 'a.ods'] as const) expect(said(name, files[name].subarray(0, -10))).toBe('file-damaged zip: no directory');
    for (const name of ['a.doc', 'a.xls'] as const) expect(said(name, files[name].subarray(0, 600))).toBe('file-damaged OLE');
    expect(said('a.pdf', files['a.docx'].subarray(0, -10))).toBe('file-type-mismatch ZIP ≠ .pdf');
  });

  it('never hangs or throws, whatever its bytes', () => {
    const doc = files['a.doc'];
    for (let at = 0; at < 512; at += 1) {
      const broken = Buffer.from(doc);
      broken[at] = 0xff - (broken[at] ?? 0);
      expect(said('a.doc', broken)).toBeTypeOf('string');
      expect(said('a.doc', doc.subarray(0, at * 12))).toBeTypeOf('string');
    }
    const loop = Buffer.from(doc);
    for (let at = 512; at + 4 <= loop.length; at += 4) if (loop.readUInt32LE(at) === 0xfffffffe) loop.writeUInt32LE(0, at);
    expect(said('a.doc', loop)).toBeTypeOf('string');
  });
});
