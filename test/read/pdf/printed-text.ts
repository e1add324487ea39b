/** Paragraphs and tables printed to PDF by LibreOffice, with a running head and the page's number at the foot. */
import { converted } from '../../support/libre-office.ts';

const namespaces = ['office', 'text', 'style', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
const border = '<style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/>';
const styles = `<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm" fo:text-align="justify" fo:text-indent="1cm"/><style:text-properties fo:font-size="13pt" style:font-name="DejaVu Serif"/></style:style>
<style:style style:name="Cell" style:family="paragraph"><style:text-properties fo:font-size="11pt" style:font-name="DejaVu Serif"/></style:style>`;
const font =
  '<office:font-face-decls><style:font-face style:name="DejaVu Serif" svg:font-family="DejaVu Serif" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"/></office:font-face-decls>';
const layout =
  '<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style/><style:footer-style/></style:page-layout>';

export const paragraph = (words: string): string => `<text:p text:style-name="Standard">${words}</text:p>`;

/** `widths`: of the columns, in cm; the first row is the head, printed again on each page. */
export function table(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const columns = widths.map((_, i) => `<table:table-column table:style-name="C${i}"/>`).join('');
  const written = rows.map(
    (cells) =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell table:style-name="B"><text:p text:style-name="Cell">${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`,
  );
  return `<table:table>${columns}<table:table-header-rows>${written[0]}</table:table-header-rows>${written.slice(1).join('')}</table:table>`;
}

/** `to`: as `--convert-to` wants it. */
export function printed(body: string, { head = '', widths = [] as readonly number[], to = 'pdf' } = {}): Buffer {
  const columns = widths.map(
    (width, i) => `<style:style style:name="C${i}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`,
  );
  const running =
    head === ''
      ? ''
      : `<style:header><text:p text:style-name="Cell">${head}</text:p></style:header><style:footer><text:p text:style-name="Cell"><text:page-number/></text:p></style:footer>`;
  const file = `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} ${fo} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
${font}<office:styles>${styles}</office:styles>
<office:automatic-styles>${columns.join('')}<style:style style:name="B" style:family="table-cell">${border}</style:style>${layout}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">${running}</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
  return converted({ 'a.fodt': file }, to)[0] as Buffer;
}
