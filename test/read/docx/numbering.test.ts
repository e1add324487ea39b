/** Numbers of lists are printed before their paragraphs as Word prints them; ours were held against what LibreOffice prints, but for what it leaves out. */
import { describe, expect, it, test } from 'vitest';
import { blocksIn, readContent } from '../../support/docx-blocks.ts';
import { cell, inList, level, oneList, paragraph, run, table } from '../../support/docx-file.ts';

const usual = [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.'), level(2, 'lowerLetter', '%3)')];
const shared = (...levels: readonly string[]): string => `<w:abstractNum w:abstractNumId="1">${levels.join('')}</w:abstractNum>`;
const list = (id: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${more}</w:num>`;
const startAt = (at: number, value: number): string => `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
/** "1:0 2:1": list and level of each paragraph. */
const body = (places: string): string =>
  places
    .split(' ')
    .map((place) => paragraph('x', inList(Number(place.split(':')[0]), Number(place.split(':')[1]))))
    .join('');
const printed = async (numbering: string, places: string) =>
  (await blocksIn({ numbering, body: body(places) })).map((text) => String(text).replace(/ ?x$/u, ''));

describe('forms', () => {
  test.each([
    ['decimal', '%1.', ['1.', '2.', '3.']],
    ['decimalZero', '%1', ['01', '02', '03']],
    ['upperRoman', '%1.', ['I.', 'II.', 'III.']],
    ['lowerRoman', '(%1)', ['(i)', '(ii)', '(iii)']],
    ['upperLetter', '%1.', ['A.', 'B.', 'C.']],
    ['lowerLetter', '%1)', ['a)', 'b)', 'c)']],
    ['decimal', 'Điều %1.', ['Điều 1.', 'Điều 2.', 'Điều 3.']],
    ['none', '', ['', '', '']],
    ['bullet', '\uf0b7', ['-', '-', '-']],
    ['bullet', '–', ['-', '-', '-']],
    ['bullet', '+', ['+', '+', '+']],
    ['bullet', '\uf02b', ['+', '+', '+']],
    ['bullet', '\uf02d', ['-', '-', '-']],
  ])('%s in "%s"', async (format, text, expected) => expect(await printed(oneList(level(0, format, text)), '1:0 1:0 1:0')).toEqual(expected));

  it('of letters go on behind d with e, and behind z with aa', async () => {
    const letters = await printed(oneList(level(0, 'lowerLetter', '%1)')), Array.from({ length: 28 }, () => '1:0').join(' '));
    expect([letters[3], letters[4], letters[25], letters[26], letters[27]]).toEqual(['d)', 'e)', 'z)', 'aa)', 'bb)']);
  });

  it('stand apart from the words whatever the list says', async () => {
    const suffix = (value: string) => blocksIn({ numbering: oneList(level(0, 'decimal', 'Điều %1.', `<w:suff w:val="${value}"/>`)), body: body('1:0') });
    expect(await Promise.all(['tab', 'space', 'nothing'].map(suffix))).toEqual([['Điều 1. x'], ['Điều 1. x'], ['Điều 1. x']]);
  });

  it('of bullets below bullets differ', async () => {
    const bullets = oneList(level(0, 'bullet', '\uf0b7'), level(1, 'bullet', 'o'), level(2, 'bullet', '\uf0a7'));
    expect(await printed(bullets, '1:0 1:1 1:2 1:0')).toEqual(['-', '+', '•', '-']);
  });

  it('of legal numbering are decimals above the own level', async () => {
    const legal = oneList(level(0, 'upperRoman', 'Chương %1.'), level(1, 'decimalZero', '%1.%2', '<w:isLgl/>'));
    expect(await printed(legal, '1:0 1:1 1:0 1:1')).toEqual(['Chương I.', '1.01', 'Chương II.', '2.01']);
  });
});

describe('counting', () => {
  test.each([
    ['levels begin anew behind those that lead them', oneList(...usual), '1:0 1:1 1:1 1:2 1:0 1:1 1:2', ['1.', '1.1.', '1.2.', 'a)', '2.', '2.1.', 'a)']],
    ['a level that was left out is used all the same', oneList(...usual), '1:1 1:1 1:0 1:1', ['1.1.', '1.2.', '2.', '2.1.']],
    ['lists with the same levels go on', shared(...usual) + list(1) + list(2), '1:0 2:0 1:0', ['1.', '2.', '3.']],
    [
      'a list that begins anew does so once',
      shared(...usual) + list(1) + list(2, startAt(0, 1)),
      '1:0 1:0 2:0 2:0 1:0 2:0',
      ['1.', '2.', '1.', '2.', '3.', '4.'],
    ],
    [
      'a list begins where it says',
      shared(...usual) + list(1) + list(2, startAt(0, 5) + startAt(1, 3)),
      '2:0 2:1 2:1 2:0 2:1',
      ['5.', '5.3.', '5.4.', '6.', '6.3.'],
    ],
    [
      'a list may print a level in its own way',
      shared(...usual) + list(1) + list(2, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1.')}</w:lvlOverride>`),
      '1:0 2:0 1:0',
      ['1.', 'II.', '3.'],
    ],
    [
      'a level may never begin anew',
      oneList(level(0, 'upperRoman', '%1.'), level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'), level(2, 'decimal', '%3.')),
      '1:0 1:1 1:2 1:0 1:1 1:2',
      ['I.', 'Điều 1.', '1.', 'II.', 'Điều 2.', '1.'],
    ],
    [
      'a level may begin anew behind one far above only',
      oneList(level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.'), level(2, 'decimal', '%1.%2.%3.', '<w:lvlRestart w:val="1"/>')),
      '1:0 1:1 1:2 1:1 1:2 1:0 1:2',
      ['1.', '1.1.', '1.1.1.', '1.2.', '1.2.2.', '2.', '2.1.1.'],
    ],
    ['list 0 and lists that are not there print nothing', oneList(...usual), '1:0 0:0 9:0 1:7 1:0', ['1.', '', '', '', '2.']],
  ])('%s', async (_, numbering, places, expected) => expect(await printed(numbering, places)).toEqual(expected));

  it('goes on in the cells of a table, and past a paragraph without words', async () => {
    const number = paragraph('', inList(1, 0));
    const content = body('1:0') + table([cell(number), cell(paragraph('a'))], [cell(number), cell(paragraph('b'))]) + number + body('1:0');
    expect(await blocksIn({ numbering: oneList(...usual), body: content })).toEqual([
      '1. x',
      [
        ['2.', 'a'],
        ['3.', 'b'],
      ],
      '5. x',
    ]);
  });

  it('is of its own in text boxes, and goes on behind them', async () => {
    const box = `<w:p><w:pPr>${inList(1, 0)}</w:pPr>${run('x')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${body('1:0')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(await blocksIn({ numbering: oneList(...usual), body: body('1:0') + box + body('1:0') })).toEqual(['1. x', '2. x', '1. x', '3. x']);
  });
});

describe('styles', () => {
  const style = (id: string, properties: string, more = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`;
  const styles = [
    style('Dieu', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    style('Khoan', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    style('KhoanCon', '', '<w:basedOn w:val="Khoan"/>'),
    style('KhongSo', '<w:numPr><w:numId w:val="0"/></w:numPr>', '<w:basedOn w:val="Khoan"/>'),
  ].join('');
  const linked = (at: number, name: string, text: string): string => level(at, 'decimal', text, `<w:pStyle w:val="${name}"/>`);
  const numbering = oneList(linked(0, 'Dieu', 'Điều %1.'), linked(1, 'Khoan', '%2.'));
  const styled = (name: string, more = ''): string => paragraph('x', `<w:pStyle w:val="${name}"/>${more}`);

  it('bring their numbers, also to styles based on them', async () => {
    expect(await blocksIn({ styles, numbering, body: ['Dieu', 'Khoan', 'KhoanCon', 'Dieu', 'KhoanCon'].map((name) => styled(name)).join('') })).toEqual([
      'Điều 1. x',
      '1. x',
      '2. x',
      'Điều 2. x',
      '1. x',
    ]);
  });

  it('are overruled by the paragraph, and switched off by list 0', async () => {
    const off = styled('Khoan', '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await blocksIn({ styles, numbering, body: styled('Khoan', inList(1, 0)) + off + styled('KhongSo') + styled('Khoan') })).toEqual([
      'Điều 1. x',
      'x',
      'x',
      '1. x',
    ]);
  });

  it('of lists tell the levels of the lists that name them', async () => {
    const linkedList = `<w:abstractNum w:abstractNumId="1">${usual.join('')}<w:styleLink w:val="DanhSach"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="DanhSach"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;
    const ofLists =
      '<w:style w:type="numbering" w:styleId="DanhSach"><w:name w:val="Danh sách"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(await blocksIn({ styles: ofLists, numbering: linkedList, body: body('2:0 2:1 1:0 2:0') })).toEqual(['1. x', '1.1. x', '1. x', '2. x']);
  });

  it('that are based on one another in a ring end all the same', async () => {
    const ring = style('A', '', '<w:basedOn w:val="B"/>') + style('B', inList(1, 1), '<w:basedOn w:val="A"/>');
    expect(await blocksIn({ styles: ring, numbering: oneList(...usual), body: styled('A') })).toEqual(['1.1. x']);
  });
});

it('a number is bold where its line is', async () => {
  const bold = `<w:p><w:pPr>${inList(1, 0)}</w:pPr>${run('Mục tiêu', '<w:b/>')}</w:p>`;
  const [block] = (await readContent({ numbering: oneList(...usual), body: bold })).blocks;
  expect(block).toEqual({ kind: 'paragraph', text: '1. Mục tiêu', strong: [{ start: 0, end: 11 }] });
});
