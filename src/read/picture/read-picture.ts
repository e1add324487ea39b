/** Pictures of pages: .png, .jpg and .tif, by recognition. */
import { type Result, success } from '../../issue.ts';
import type { ReadDocument } from '../blocks.ts';
import { blocksOfPages } from '../pdf/blocks-of-pages.ts';
import type { PageWords } from '../pdf/page-words.ts';
import type { FormatReader, ReadRequest } from '../read-document.ts';
import { readFailure } from '../read-failure.ts';
import { usualDpi } from './dpi.ts';
import { jpegHead } from './jpeg.ts';
import { packedJpeg, packedTiff } from './packed-pictures.ts';
import { type PicturePage, pdfOf } from './picture-pdf.ts';
import { greyFromPng, pngHead, unpackedPng } from './png.ts';
import { recognisedBy } from './recognised-by.ts';
import { readPagePictures, readScannedPages } from './scanned-pages.ts';
import { tiffPages } from './tiff.ts';

export const readPicture: FormatReader = async (request): Promise<Result<ReadDocument>> => {
  const read = await readersOfPictures[request.mediaType]?.(request);
  if (!read) return readFailure(request, 'file-type-unknown', request.mediaType);
  if (!read.ok) return read;
  const pages = read.value;
  const { readBy, remarks } = await recognisedBy(pages.map(({ page }) => page));
  return success({ blocks: blocksOfPages(pages), pages: pages.length, readBy, remarks, encoding: 'utf-8' });
};

type Read = (request: ReadRequest) => Promise<Result<readonly PageWords[]>>;

const readersOfPictures: Readonly<Partial<Record<ReadRequest['mediaType'], Read>>> = {
  'image/png': readPng,
  'image/jpeg': readJpeg,
  'image/tiff': readTiff,
};

/** Of one page, before anything is unpacked. */
const MOST_POINTS = 100_000_000;

function tooLarge(request: ReadRequest, { width, height }: { readonly width: number; readonly height: number }): Result<never> | null {
  if (width * height <= MOST_POINTS) return null;
  return readFailure(request, 'file-unpacks-too-large', `${width} × ${height} > ${MOST_POINTS / 1_000_000} MP`);
}

async function readPng(request: ReadRequest): ReturnType<Read> {
  const head = pngHead(request.bytes);
  if (!head) return readFailure(request, 'file-damaged', 'PNG');
  const refused = tooLarge(request, head);
  if (refused) return refused;
  const { unpackedBytes } = request.limits;
  if (unpackedPng(head) > unpackedBytes) return readFailure(request, 'file-unpacks-too-large', `> ${Math.round(unpackedBytes / 1024 / 1024)} MiB`);
  if (head.interlaced) return readFailure(request, 'file-type-unknown', '.png (Adam7)');
  const picture = greyFromPng(request.bytes);
  if (!picture) return readFailure(request, 'file-damaged', 'PNG');
  return readPagePictures([{ page: 1, dpi: usualDpi(head), picture }], request);
}

async function readJpeg(request: ReadRequest): ReturnType<Read> {
  const head = jpegHead(request.bytes);
  if (!head) return readFailure(request, 'file-damaged', 'JPEG');
  const refused = tooLarge(request, head);
  if (refused) return refused;
  const { width, height } = head;
  return readScannedPages(pdfOf([{ width, height, dpi: usualDpi(head), pictures: [packedJpeg(request.bytes, head)] }]), [1], request);
}

async function readTiff(request: ReadRequest): ReturnType<Read> {
  const most = request.limits.pages;
  const found = tiffPages(request.bytes, most);
  if (!found) return readFailure(request, 'file-damaged', 'TIFF');
  if (found.length > most) return readFailure(request, 'file-too-many-pages', `> ${most}`);
  const pages: PicturePage[] = [];
  for (const page of found) {
    const refused = tooLarge(request, page);
    if (refused) return refused;
    const pictures = packedTiff(page);
    if (!pictures) return readFailure(request, 'file-type-unknown', `.tif (${page.compression}/${page.photometric}/${page.bits}×${page.samples})`);
    pages.push({ width: page.width, height: page.height, dpi: usualDpi(page), pictures });
  }
  return readScannedPages(
    pdfOf(pages),
    pages.map((_, index) => index + 1),
    request,
  );
}
