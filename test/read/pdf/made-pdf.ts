/** PDF files written by hand, for what no office program writes. */
import { pdfFile } from './pdf-file.ts';

/** Pages that show each the same content; the font is one that every reader has. */
export function madePdf(content: string, pages = 1, more: { readonly rotate?: number; readonly boxes?: string } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 5} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...Array.from({ length: pages }, () => `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Rotate ${more.rotate ?? 0} ${more.boxes ?? ''} >>`),
  ];
  return pdfFile(objects);
}
