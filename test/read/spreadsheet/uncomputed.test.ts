/** A formula that no program has computed gives no value, and that is said. */
import { expect, it } from 'vitest';
import { readSheet } from '../../support/sheet-file.ts';
import { zipOf } from '../../support/zip-files.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/></Types>`;

/** As libraries write it, with one cell. */
const workbook = (cell: string): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: relationships('officeDocument', 'xl/workbook.xml') },
    { name: 'xl/workbook.xml', content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: relationships('worksheet', 'worksheets/sheet1.xml') },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>` },
  ]);

it.each([
  ['<c r="A1"><f>2+2</f></c>', 1],
  ['<c r="A1" s="0"><f>2+2</f><v></v></c>', 1],
  ['<c r="A1"><f>2+2</f><v/></c>', 1],
  ['<c r="A1"><f>2+2</f><v>4</v></c>', 0],
  ['<c r="A1" t="str"><f>""</f><v></v></c>', 0],
  ['<c r="A1"/>', 0],
])('%s', async (cell, remarks) => expect((await readSheet('xlsx', workbook(cell))).remarks).toHaveLength(remarks));
