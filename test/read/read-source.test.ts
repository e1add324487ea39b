/** Reading files: what a good one gives, and the code that each bad one gets. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultMaxBytes, readSource } from '../../src/read/read-source.ts';
import { temporaryFolder } from '../support/folders.ts';
import { asOrdinaryUser } from '../support/run-node.ts';

const bytes = (latin1: string): Buffer => Buffer.from(latin1, 'latin1');

async function issueOf(name: string, content: string | Uint8Array, maxBytes?: number) {
  const folder = temporaryFolder({ [name]: content });
  const read = await readSource(join(folder, name), { name, ...(maxBytes !== undefined && { maxBytes }) });
  return read.ok ? 'read' : { code: read.issue.code, detail: read.issue.detail };
}

describe('a text file', () => {
  it('gives its text with hash, size, media type and reader', async () => {
    const text = 'Kế hoạch\r\nđạt 80%\n';
    const folder = temporaryFolder({ 'a/b.txt': text });
    const read = await readSource(join(folder, 'a/b.txt'), { name: 'a/b.txt' });
    expect(read).toEqual({
      ok: true,
      value: {
        path: 'a/b.txt',
        sha256: createHash('sha256').update(text).digest('hex'),
        bytes: Buffer.byteLength(text),
        mediaType: 'text/plain',
        encoding: 'utf-8',
        readBy: [{ name: 'muctieu-text', version: expect.stringMatching(/^\d+\.\d+\.\d+/), pages: null }],
        pages: null,
        layout: null,
        text,
      },
    });
  });

  it('loses its byte order mark in the text and keeps it in hash and size', async () => {
    const folder = temporaryFolder({ 'b.MD': '\uFEFFđạt 80%' });
    const read = await readSource(join(folder, 'b.MD'), { name: 'b.MD' });
    expect(read.ok && [read.value.text, read.value.bytes, read.value.mediaType]).toEqual(['đạt 80%', Buffer.byteLength('\uFEFFđạt 80%'), 'text/markdown']);
  });

  it('is read in Windows-1258, UTF-16 and other encodings that Vietnamese has', async () => {
    const words = 'K\xea\xec hoa\xf2ch cu\xd2a UBND ti\xd2nh L\xe2m Giang n\xe3m 2026';
    const folder = temporaryFolder({ 'a.txt': bytes(words), 'b.md': bytes('\xff\xfe\x11\x01\xa1\x1e') });
    const [a, b] = await Promise.all(['a.txt', 'b.md'].map((name) => readSource(join(folder, name), { name })));
    expect(a?.ok && [a.value.encoding, a.value.text, a.value.readBy[1]?.name]).toEqual([
      'windows-1258',
      'Kế hoạch của UBND tỉnh Lâm Giang năm 2026',
      'iconv-lite',
    ]);
    expect(b?.ok && [b.value.encoding, b.value.text]).toEqual(['utf-16le', 'đạ']);
  });

  it('is read to the last byte where it is larger than one chunk', async () => {
    const text = `${'đạt 80% '.repeat(100_000)}hết`;
    const folder = temporaryFolder({ 'a.txt': text });
    const read = await readSource(join(folder, 'a.txt'), { name: 'a.txt' });
    expect(read.ok && read.value.text === text).toBe(true);
  });

  it.each(['BMI của trẻ đạt 80%', 'PK là viết tắt', 'MM', 'RIFF'])('may begin like a binary file: %s', async (text) => {
    expect(await issueOf('a.txt', text)).toBe('read');
  });
});

describe('bad input', () => {
  it.each([
    ['an empty file', '', { code: 'file-empty', detail: '' }],
    ['white space only', ' \n\t\u00a0\u200b\n', { code: 'file-empty', detail: '' }],
    ['a byte order mark only', '\uFEFF', { code: 'file-empty', detail: '' }],
    ['NUL bytes', 'đạt \0 80%', { code: 'file-not-text', detail: 'NUL' }],
    ['a PNG image', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), { code: 'file-not-text', detail: 'PNG' }],
    ['a JPEG image', bytes('\xff\xd8\xff\xe0\x10JFIF'), { code: 'file-not-text', detail: 'JPEG' }],
    ['a GIF image', bytes('GIF89a\x01'), { code: 'file-not-text', detail: 'GIF' }],
    ['a PDF', '%PDF-1.7\n1 0 obj', { code: 'file-not-text', detail: 'PDF' }],
    ['a DOCX', bytes('PK\x03\x04\x14'), { code: 'file-not-text', detail: 'DOCX/XLSX/ZIP' }],
    ['UTF-16 with half a character', bytes('\xff\xfeK\0h'), { code: 'file-encoding', detail: 'UTF-16' }],
    [
      'a broken byte in line 3',
      Buffer.concat([Buffer.from('một\nhai\nđạt '), bytes('\xe1\xba'), Buffer.from(' 80%\n')]),
      { code: 'file-encoding', detail: '3' },
    ],
    ['an old encoding of too few words to tell which', bytes('n\xe3m 2026\n'), { code: 'file-encoding', detail: '1' }],
  ])('%s', async (_, content, issue) => {
    expect(await issueOf('a.txt', content)).toEqual(issue);
  });

  it.each(['a.zip', 'a', 'a.txt.zip', '.txt.d/a'])('a type that nobody reads: %s', async (name) => {
    expect(await issueOf(name, 'đạt 80%')).toMatchObject({ code: 'file-type-unknown' });
  });

  it('a file above the limit, by default 100 MiB, without reading it', async () => {
    expect(await issueOf('a.txt', 'đạt 80%', 5)).toMatchObject({ code: 'file-too-large' });
    expect(await issueOf('a.txt', '12345', 5)).toBe('read');
    const folder = temporaryFolder({ 'a.txt': '' });
    truncateSync(join(folder, 'a.txt'), 200_000_000);
    const read = await readSource(join(folder, 'a.txt'), { name: 'a.txt' });
    expect(defaultMaxBytes).toBe(104_857_600);
    expect(read.ok || read.issue).toMatchObject({ code: 'file-too-large', detail: '190.7 MiB > 100 MiB' });
  });

  it('a folder named like a file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.txt'));
    const read = await readSource(join(folder, 'a.txt'), { name: 'a.txt', shown: 'corpus/a.txt' });
    expect(read.ok || read.issue).toEqual({ code: 'file-is-folder', stage: 'read', path: 'corpus/a.txt', detail: '' });
  });

  it('a file that is gone, a link to nothing, a path through a file', async () => {
    const folder = temporaryFolder({ 'b.txt': 'đạt 80%' });
    symlinkSync('nowhere.txt', join(folder, 'link.txt'));
    for (const name of ['a.txt', 'link.txt', 'b.txt/c.txt']) {
      const read = await readSource(join(folder, name), { name });
      expect(read.ok || read.issue.code).toBe('file-missing');
    }
  });

  it('a link to itself', async () => {
    const folder = temporaryFolder();
    symlinkSync('a.txt', join(folder, 'a.txt'));
    const read = await readSource(join(folder, 'a.txt'), { name: 'a.txt' });
    expect(read.ok || read.issue).toMatchObject({ code: 'file-unreadable', detail: 'ELOOP' });
  });

  it.runIf(process.platform !== 'win32')('a named pipe, which nobody ever writes to', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'a.txt')]);
    const read = await readSource(join(folder, 'a.txt'), { name: 'a.txt' });
    expect(read.ok || read.issue).toMatchObject({ code: 'file-unreadable', detail: 'not a regular file' });
  });

  it.runIf(process.platform !== 'win32')('a file that may not be read', async () => {
    const folder = temporaryFolder({ 'a.txt': 'đạt 80%' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'a.txt'), 0o000);
    const path = JSON.stringify(join(folder, 'a.txt'));
    const issue = await asOrdinaryUser('src/read/read-source.ts', `return (await module.readSource(${path}, { name: 'a.txt' })).issue`);
    expect(issue).toEqual({ code: 'file-permission', stage: 'read', path: 'a.txt', detail: 'EACCES' });
  });
});
