/** .rtf through LibreOffice: numbers as they were printed, what was deleted left out, signs of symbol fonts. */
import { describe, expect, it, test } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { withPrintedWords } from '../../../src/read/rtf/printed-words.ts';
import { readRtf } from '../../../src/read/rtf/read-rtf.ts';
import { shortBlocks } from '../../support/docx-blocks.ts';

const read = (rtf: string) => readRtf({ bytes: Buffer.from(rtf, 'latin1'), mediaType: 'application/rtf', shown: 'a.rtf', limits: defaultLimits });

describe('printed words', () => {
  test.each([
    ['of a list', '{\\listtext\\pard 1.\\tab}\\ls1\\ilvl0 T\\u7927?', '{\\unread\\pard 1.\\tab}\\unread\\unread T\\u7927?'],
    ['of an old list', '{\\pntext\\f1 a)\\tab}{\\*\\pn\\pnlvlbody}Ba', '{\\unread\\f1 a)\\tab}{\\*\\unread\\pnlvlbody}Ba'],
    ['of a field', '{\\field{\\*\\fldinst DATE}{\\fldrslt 1/2}}', '{\\unread{\\*\\unread DATE}{\\unread 1/2}}'],
    ['are no words that only look alike', '\\\\listtext \\lsdpriority1 \\pntextb', '\\\\listtext \\lsdpriority1 \\pntextb'],
  ])('%s', (_, rtf, kept) => expect(withPrintedWords(Buffer.from(rtf, 'latin1')).toString('latin1')).toBe(kept));
});

it('reads a document with numbers, a table and a deletion', async () => {
  const list =
    "{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}}\\listid1}}{\\*\\listoverridetable{\\listoverride\\listid1\\ls1}}";
  const document = [
    `{\\rtf1\\ansi\\ansicpg1252${list}{\\*\\revtbl{A;}}`,
    "{\\listtext\\pard\\plain \\u272\\'3fi\\u7873\\'3fu 1.\\tab}\\ls1\\ilvl0 M\\u7909?c ti\\u234?u\\par",
    '\\pard T\\u7927? l\\u7879? {\\deleted\\revauthdel0 65%}{\\revised\\revauth0 95%}{\\field{\\*\\fldinst DATE}{\\fldrslt  ng\\u224?y 01/02/2025}}\\par',
    '\\trowd\\cellx2000\\cellx4000\\intbl TT\\cell Ch\\u7881? ti\\u234?u\\cell\\row\\trowd\\cellx2000\\cellx4000\\intbl 1\\cell 90\\cell\\row\\pard\\par}',
  ].join('\n');
  const told = await read(document);
  if (!told.ok) throw new Error(`${told.issue.code} ${told.issue.detail}: run npm run setup where LibreOffice is missing`);
  const [first, second, ...rest] = shortBlocks(told.value.blocks);
  expect([String(first).replace(/\s+/gu, ' '), second, ...rest]).toEqual([
    'Điều 1. Mục tiêu',
    'Tỷ lệ 95% ngày 01/02/2025',
    [
      ['TT', 'Chỉ tiêu'],
      ['1', '90'],
    ],
  ]);
  expect(told.value.readBy.map(({ name }) => name)).toEqual(['soffice', 'mammoth']);
}, 60_000);

it('leaves out what is struck through or hidden, and says so; reads text boxes', async () => {
  const box =
    '{\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpright4000\\shpbottom900{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard\\plain Khung 12.500 ha\\par}}}';
  const told = await read(`{\\rtf1\\ansi\\pard Ty le {\\strike 65%}{\\striked1 70%}{\\v 75%}95%.\\par\\pard Xem${box} khung.\\par}`);
  if (!told.ok) throw new Error(`${told.issue.code} ${told.issue.detail}: run npm run setup where LibreOffice is missing`);
  expect(shortBlocks(told.value.blocks)).toEqual(['Ty le 95%.', 'Xem khung.', 'Khung 12.500 ha']);
  expect(told.value.remarks.map(({ code }) => code)).toEqual(['text-left-out', 'text-left-out']);
}, 60_000);

it('what is no RTF is damaged', async () => {
  const told = await read('{\\rtf1');
  expect(told.ok ? told.value.blocks : told.issue.code).toSatisfy((found: unknown) => found === 'file-damaged' || (Array.isArray(found) && found.length === 0));
}, 60_000);
