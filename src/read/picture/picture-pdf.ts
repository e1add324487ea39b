/** Pictures put into a PDF as they are packed, so that the rasteriser unpacks them: a page each. */

export interface PlacedPicture {
  readonly width: number;
  readonly height: number;
  /** The entries of its dictionary that say how it is packed and coloured. */
  readonly entries: string;
  readonly data: Uint8Array;
}

export interface PicturePage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** From the top, one under another, each as wide as the page. */
  readonly pictures: readonly PlacedPicture[];
}

export function pdfOf(pages: readonly PicturePage[]): Buffer {
  const objects: Buffer[] = [];
  const add = (object: Buffer): string => `${objects.push(object) + 2} 0 R`;
  const kids = pages.map(({ width, height, dpi, pictures }) => {
    const points = (length: number): string => ((length * 72) / dpi).toFixed(3);
    let top = height;
    const drawn = pictures.map((picture, index) => {
      top -= picture.height;
      return `q ${points(width)} 0 0 ${points(picture.height)} 0 ${points(top)} cm /P${index} Do Q`;
    });
    const named = pictures.map((picture, index) => `/P${index} ${add(pictureObject(picture))}`);
    const content = add(stream('', latin(drawn.join('\n'))));
    const box = `[0 0 ${points(width)} ${points(height)}]`;
    return add(latin(`<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents ${content} /Resources << /XObject << ${named.join(' ')} >> >> >>`));
  });
  const tree = latin(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`);
  return written([latin('<< /Type /Catalog /Pages 2 0 R >>'), tree, ...objects]);
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const stream = (entries: string, data: Uint8Array): Buffer =>
  Buffer.concat([latin(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, latin('\nendstream')]);
const pictureObject = ({ width, height, entries, data }: PlacedPicture): Buffer =>
  stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries}`, data);

function written(objects: readonly Buffer[]): Buffer {
  const parts = [latin('%PDF-1.7\n')];
  const starts: number[] = [];
  let length = (parts[0] as Buffer).length;
  for (const [index, object] of objects.entries()) {
    starts.push(length);
    const part = Buffer.concat([latin(`${index + 1} 0 obj\n`), object, latin('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  return Buffer.concat([
    ...parts,
    latin(`xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`),
  ]);
}
