/** Pictures as files: each kind gives the words of the page, and what cannot be unpacked is told before it is. */
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { type GreyPicture, WHITE } from '../../../src/read/picture/grey-picture.ts';
import { readPicture } from '../../../src/read/picture/read-picture.ts';
import type { DocumentMediaType } from '../../../src/read/request.ts';
import { drawnPage, pictureFile } from '../../support/drawn-pages.ts';
import { pdfOfPictures } from '../../support/scans.ts';

const read = (bytes: Buffer, mediaType: DocumentMediaType) => readPicture({ bytes, mediaType, shown: 'a', limits: defaultLimits });

let made: Buffer | null = null;
/** A scan of one sentence, a third of a page high. */
function scan(): Buffer {
  made ??= pdfOfPictures([upperPart(drawnPage('<p>Đến năm 2030, tỷ lệ che phủ rừng của tỉnh Lâm Giang đạt 57,5%.</p>'))], 200);
  return made;
}

function upperPart({ width, height, pixels }: GreyPicture): GreyPicture {
  const rows = Math.floor(height / 3);
  return { width, height: rows, pixels: pixels.subarray(0, rows * width) };
}

async function wordsOf(bytes: Buffer, mediaType: DocumentMediaType): Promise<string> {
  const found = await read(bytes, mediaType);
  if (!found.ok) return found.issue.code;
  return found.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ');
}

const said = 'Đến năm 2030, tỷ lệ che phủ rừng của tỉnh Lâm Giang đạt 57,5%.';

it.each([
  ['PNG', 'image/png', ['-png']],
  ['grey PNG', 'image/png', ['-png', '-gray']],
  ['PNG in black and white', 'image/png', ['-png', '-mono']],
  ['JPEG', 'image/jpeg', ['-jpeg']],
  ['grey JPEG', 'image/jpeg', ['-jpeg', '-gray']],
  ['JPEG with strong artefacts', 'image/jpeg', ['-jpeg', '-jpegopt', 'quality=20']],
  ['TIFF', 'image/tiff', ['-tiff']],
  ['TIFF packed by LZW', 'image/tiff', ['-tiff', '-tiffcompression', 'lzw']],
  ['grey TIFF packed by Deflate', 'image/tiff', ['-tiff', '-gray', '-tiffcompression', 'deflate']],
  ['TIFF packed by JPEG', 'image/tiff', ['-tiff', '-tiffcompression', 'jpeg']],
  ['black and white TIFF packed by PackBits', 'image/tiff', ['-tiff', '-mono', '-tiffcompression', 'packbits']],
] as const)('%s', async (_, mediaType, form) => {
  expect(await wordsOf(pictureFile(scan(), ...form), mediaType)).toBe(said);
});

it('each page of a TIFF, and by what it was read', async () => {
  const page = upperPart(drawnPage('<p>Trồng mới 3.450 ha rừng.</p>'));
  const found = await read(tiffOf([page, { ...page, pixels: new Uint8Array(page.pixels.length).fill(WHITE) }, page]), 'image/tiff');
  expect(found.ok && found.value.blocks.map((block) => [block.kind === 'paragraph' && block.page, block.kind === 'paragraph' && block.text])).toEqual([
    [1, 'Trồng mới 3.450 ha rừng.'],
    [3, 'Trồng mới 3.450 ha rừng.'],
  ]);
  expect(found.ok && [found.value.pages, found.value.readBy.map(({ name, pages }) => [name, pages]), found.value.remarks.map(({ code }) => code)]).toEqual([
    3,
    [
      ['pdftoppm', '1-3'],
      ['tesseract', '1-3'],
    ],
    ['page-recognised'],
  ]);
});

describe('what is refused', () => {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from([0, 1, 0, 0, 0, 1, 0, 0, 8, 0, 0, 0, 0]), Buffer.alloc(20)]);
  const jpeg = Buffer.concat([Buffer.from('ffd8ffc0000b08', 'hex'), Buffer.from([0xff, 0xff, 0xff, 0xff, 1]), Buffer.alloc(20)]);

  it.each([
    ['a PNG of 4,295 megapixels', png, 'image/png', 'file-unpacks-too-large'],
    ['a JPEG of 4,295 megapixels', jpeg, 'image/jpeg', 'file-unpacks-too-large'],
    ['a TIFF of 10,000 megapixels', tiffOf([{ width: 100_000, height: 100_000, pixels: new Uint8Array(1) }]), 'image/tiff', 'file-unpacks-too-large'],
    [
      'a PNG of 90 megapixels with 8 bytes each',
      Buffer.concat([png.subarray(0, 16), Buffer.from([0, 0, 0x25, 0, 0, 0, 0x25, 0, 16, 6, 0, 0, 0]), Buffer.alloc(20)]),
      'image/png',
      'file-unpacks-too-large',
    ],
    [
      'a PNG without pixels',
      Buffer.concat([png.subarray(0, 16), Buffer.from([0, 0, 0, 9, 0, 0, 0, 9, 8, 0, 0, 0, 0]), Buffer.alloc(20)]),
      'image/png',
      'file-damaged',
    ],
    ['a JPEG that is cut off', jpeg.subarray(0, 4), 'image/jpeg', 'file-damaged'],
    ['a TIFF that is cut off', Buffer.from('49492a00ffffff00', 'hex'), 'image/tiff', 'file-damaged'],
    ['a text', Buffer.from('đạt 80%'), 'image/png', 'file-damaged'],
  ] as const)('%s', async (_, bytes, mediaType, code) => {
    const found = await read(bytes, mediaType);
    expect(found.ok ? 'read' : found.issue.code).toBe(code);
  });

  it('a TIFF of more pages than allowed', async () => {
    const bytes = tiffOf(Array.from({ length: 4 }, () => ({ width: 1, height: 1, pixels: new Uint8Array(1) })));
    const found = await readPicture({ bytes, mediaType: 'image/tiff', shown: 'a', limits: { ...defaultLimits, pages: 3 } });
    expect(found.ok ? 'read' : [found.issue.code, found.issue.detail]).toEqual(['file-too-many-pages', '> 3']);
  });
});

/** Grey pages, not packed, one strip each (TIFF 6.0, section 4). */
function tiffOf(pages: readonly GreyPicture[]): Buffer {
  const fields = 9;
  let at = 8;
  const parts: Buffer[] = [Buffer.from('49492a0008000000', 'hex')];
  for (const [index, { width, height, pixels }] of pages.entries()) {
    const head = Buffer.alloc(2 + fields * 12 + 4);
    const start = at + head.length;
    const values = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, start],
      [277, 1],
      [278, height],
      [279, pixels.length],
    ] as const;
    head.writeUInt16LE(fields, 0);
    for (const [entry, [tag, value]] of values.entries()) {
      head.writeUInt16LE(tag, 2 + entry * 12);
      head.writeUInt16LE(4, 4 + entry * 12);
      head.writeUInt32LE(1, 6 + entry * 12);
      head.writeUInt32LE(value, 10 + entry * 12);
    }
    at = start + pixels.length;
    head.writeUInt32LE(index === pages.length - 1 ? 0 : at, 2 + fields * 12);
    parts.push(head, Buffer.from(pixels));
  }
  return Buffer.concat(parts);
}
