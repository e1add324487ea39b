/** PDF files whose font says what its characters stand for, rightly or shifted; written by hand, for no office program writes them on purpose. */
import { pdfFile } from './pdf-file.ts';

/** A page of these lines, or a blank one; `shift` is added to what the glyph map says of each character. */
export function mappedPdf(lines: readonly string[], shift = 0): Buffer {
  const shown = lines.map((line) => `<${hex(line)}> Tj T*`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(`BT /F 12 Tf 60 780 Td 16 TL ${shown} ET`),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Lam /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>',
    stream(glyphMap([...new Set(lines.join(''))], shift)),
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Lam /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R >>',
    '<< /Type /FontDescriptor /FontName /Lam /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  return pdfFile(objects);
}

const stream = (data: string): string => `<< /Length ${data.length} >>\nstream\n${data}\nendstream`;

const hex = (text: string): string => Array.from(text, (character) => code(character.charCodeAt(0))).join('');
const code = (number: number): string => number.toString(16).padStart(4, '0');

function glyphMap(characters: readonly string[], shift: number): string {
  const entries = characters.map((character) => `<${hex(character)}> <${code(character.charCodeAt(0) + shift)}>`);
  const space = '1 begincodespacerange <0000> <ffff> endcodespacerange';
  const map = `${entries.length} beginbfchar\n${entries.join('\n')}\nendbfchar`;
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Lam def ${space}\n${map}\nendcmap end end`;
}
