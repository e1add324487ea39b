/** What is struck through in a sheet is no value, by the format of a cell or by a stretch of its words. */
import { expect, it } from 'vitest';
import { layOut } from '../../../src/read/lay-out.ts';
import { converted } from '../../support/libre-office.ts';
import { odsFile, readSheet } from '../../support/sheet-file.ts';

const line = 'style:text-line-through-style="solid" style:text-line-through-type="single"';
const style = (name: string, family: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`;
const automatic = style('S', 'table-cell', line) + style('T', 'text', line) + style('N', 'text', 'style:text-line-through-style="none"');
const words = (content: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${content}</text:p></table:table-cell>`;
const number = (value: number, attributes = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const sheet = (...rows: readonly string[]): string => `<table:table table:name="Sheet1">${rows.join('')}</table:table>`;
const STRUCK = 'table:style-name="S"';

const body = sheet(
  row(words('TT'), words('Chỉ tiêu'), words('Năm 2028'), words('Năm 2030')),
  row(number(1), words('Hộ nghèo'), number(65, STRUCK), number(4)),
  row(number(2), words('Nước sạch'), words('90%', STRUCK), words('<text:span text:style-name="T">65%</text:span> 95%')),
  row(number(3), words('Rừng'), number(60), words('<text:span text:style-name="N">61%</text:span>', STRUCK)),
);
const NAMESPACES = ['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
/** As LibreOffice opens it: it is strict with packages. */
const flat = `<?xml version="1.0"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document>`;

it.each([
  ['ods', () => odsFile(body, automatic)],
  ['xlsx', () => converted({ 'a.fods': flat }, 'xlsx')[0] as Buffer],
] as const)(
  'in .%s',
  async (kind, bytes) => {
    const read = await readSheet(kind, bytes());
    expect(
      layOut(read)
        .text.split('\n')
        .filter((each) => each !== ''),
    ).toEqual(['| TT | Chỉ tiêu | Năm 2028 | Năm 2030 |', '| 1 | Hộ nghèo |  | 4 |', '| 2 | Nước sạch |  | 95% |', '| 3 | Rừng | 60 | 61% |']);
    expect(read.remarks.map(({ code }) => code)).toEqual(['text-left-out']);
  },
  60_000,
);

it('nothing is remarked of a sheet without', async () => {
  expect((await readSheet('ods', odsFile(sheet(row(words('Chỉ tiêu'), number(4))), automatic))).remarks).toEqual([]);
});
