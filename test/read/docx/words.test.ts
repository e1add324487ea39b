/** What stands in the paragraphs of a Word document: as it is printed once all changes are accepted. */
import { describe, expect, it, test } from 'vitest';
import { blocksIn, readContent } from '../../support/docx-blocks.ts';
import { inList, level, oneList, paragraph, run } from '../../support/docx-file.ts';

const around = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const by = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"';
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const raised = (words: string): string => run(words, '<w:vertAlign w:val="superscript"/>');

describe('words', () => {
  test.each([
    ['line breaks and tabs', `${run('Một')}<w:r><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t><w:cr/><w:t>bốn</w:t></w:r>`, ['Một\nhai\tba\nbốn']],
    ['line breaks of the XML are spaces', run('Một\nhai'), ['Một hai']],
    ['spaces at the ends that do not count', '<w:r><w:t> đạt </w:t></w:r>', ['đạt']],
    ['hyphens', `${run('2026')}<w:r><w:noBreakHyphen/></w:r>${run('2030')}<w:r><w:softHyphen/></w:r>`, ['2026-2030\u00ad']],
    ['symbols', `<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 95%')}`, ['≥ 95%']],
    ['a symbol of another font', `<w:r><w:sym w:font="Cambria Math" w:char="2265"/></w:r>${run(' 95%')}`, ['≥ 95%']],
    ['a symbol whose font nobody knows', `<w:r><w:sym w:font="MT Extra" w:char="F0B3"/></w:r>${run('95%')}`, ['95%']],
    ['bullets of Wingdings whose font is not told', run('\uf0a7 một \uf0d8 hai'), ['• một • hai']],
    ['symbols in text', run('đạt \uf0b3 95%', '<w:rFonts w:ascii="Symbol"/>'), ['đạt ≥ 95%']],
    ['entities and marked sections', '<w:r><w:t>A &amp; B<![CDATA[ < C]]></w:t></w:r>', ['A & B < C']],
    ['hidden words are left out', run('đạt ') + run('80% ', '<w:vanish/>') + run('95%', '<w:vanish w:val="0"/>'), ['đạt 95%']],
    ['struck words are left out', run('đạt ') + run('65%', '<w:strike/>') + run('95%', '<w:strike w:val="0"/>'), ['đạt 95%']],
    ['words struck twice too, and the space in them stays', run('đạt') + run(' 65% ', '<w:dstrike/><w:strike w:val="0"/>') + run('95%'), ['đạt 95%']],
    ['a struck space is a space', run('đạt') + run(' ', '<w:strike/>') + run('95%'), ['đạt 95%']],
    ['capitals', run('Kế hoạch', '<w:caps/>'), ['KẾ HOẠCH']],
    ['controls', `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${run('95%')}</w:sdtContent></w:sdt>`, ['95%']],
    ['links and smart tags', `<w:hyperlink w:anchor="a">${run('Một ')}</w:hyperlink><w:smartTag>${run('hai')}</w:smartTag>`, ['Một hai']],
    ['fields give their result', run('Bảng ') + field('SEQ Bảng', run('3')), ['Bảng 3']],
    ['fields in an instruction say nothing', field(`IF ${field('X', run('8'))} = 1`, run('95%')), ['95%']],
    ['a field that never ends keeps its words', `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('95%')}`, ['95%']],
    ['simple fields', `<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple>`, ['7']],
    ['fractions', `<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`, ['1/2']],
    ['powers', `<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup></m:oMath>`, ['10³']],
    ['nothing', run(' '), []],
  ])('%s', async (_, inner, expected) => expect(await blocksIn({ body: around(inner) })).toEqual(expected));

  test.each([
    ['500 m', '2', '500 m2'],
    ['người/km', '2 ', 'người/km2'],
    ['na\u0306m', '2', 'na\u0306m'],
    ['95%', '1', '95%¹'],
    ['đạt 95', '12', 'đạt 95¹²'],
    ['hộ nghèo', '1', 'hộ nghèo'],
    ['lần thứ n', 'th', 'lần thứ nth'],
  ])('%s, raised %s', async (before, up, expected) => {
    expect(await blocksIn({ body: around(run(before) + raised(up)) })).toEqual([expected]);
    expect(await blocksIn({ body: around(run(before) + run(up, '<w:position w:val="8"/>')) })).toEqual([expected]);
  });

  it('in bold are strong, by the run or by a style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Dam"><w:name w:val="Dam"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Chu"><w:name w:val="Chu"/><w:rPr><w:b/></w:rPr></w:style>';
    const inStyle = '<w:pStyle w:val="Dam"/>';
    const body = [
      around(run('một ') + run('hai', '<w:b/>') + run(' ba', '<w:b w:val="0"/>')),
      around(run('một ', '<w:b w:val="false"/>') + run('hai'), inStyle),
      around(run('một ') + run('hai', '<w:rStyle w:val="Chu"/>'), inStyle),
    ];
    const { blocks } = await readContent({ styles, body: body.join('') });
    expect(blocks.map((block) => block.kind === 'paragraph' && block.strong)).toEqual([[{ start: 4, end: 7 }], [{ start: 4, end: 7 }], [{ start: 0, end: 4 }]]);
  });
});

describe('words that are left out', () => {
  const codes = async (content: Parameters<typeof readContent>[0]) => (await readContent(content)).remarks.map(({ code }) => code);

  it('are remarked on, and nothing is where only spaces are', async () => {
    expect(await codes({ body: around(run('95%') + run('65%', '<w:strike/>')) })).toEqual(['text-left-out']);
    expect(await codes({ body: around(run('95%') + run('65%', '<w:vanish/>')) })).toEqual(['text-left-out']);
    expect(await codes({ body: around(run('95%') + run('6', '<w:vanish/>') + run('5', '<w:strike/>')) })).toEqual(['text-left-out', 'text-left-out']);
    expect(await codes({ body: around(run('95%') + run(' ', '<w:strike/>') + run(' ', '<w:vanish/>')) })).toEqual([]);
  });

  it('may be so by their style; a struck item of a list keeps its number for itself', async () => {
    const styles = '<w:style w:type="character" w:styleId="Bo"><w:name w:val="Bo"/><w:rPr><w:strike/></w:rPr></w:style>';
    const numbering = oneList(level(0, 'decimal', '%1.'));
    const struck = run('Hộ nghèo 65%', '<w:rStyle w:val="Bo"/>');
    const body = paragraph('Một', inList(1, 0)) + around(struck, inList(1, 0)) + paragraph('Ba', inList(1, 0));
    expect(await blocksIn({ styles, numbering, body })).toEqual(['1. Một', '3. Ba']);
  });

  it.each(['<w:r><w:object><v:shape/></w:object></w:r>', '</w:p><w:altChunk/><w:p>'])('%s: what is drawn by another program is remarked', async (inner) => {
    expect(await codes({ body: around(run('Bảng 1') + inner) })).toEqual(['text-left-out']);
  });

  it('comments are no text of the document', async () => {
    const comment = '<w:commentRangeStart w:id="1"/>';
    const mark = '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>';
    const { blocks, remarks } = await readContent({ body: around(`${comment}${run('đạt 95%')}${mark}`) });
    expect([blocks.map((block) => block.kind === 'paragraph' && block.text), remarks]).toEqual([['đạt 95%'], []]);
  });
});

describe('headings', () => {
  const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles = [
    style('Heading1', 'heading 1'),
    style('u2', 'Đầu đề 2'),
    style('Muc', 'Mục của tỉnh', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('Con', 'Con', '<w:basedOn w:val="Muc"/>'),
    style('TOCHeading', 'TOC Heading', '<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    style('Title', 'Title'),
  ].join('');

  test.each([
    ['Heading1', 1],
    ['u2', 2],
    ['Muc', 3],
    ['Con', 3],
    ['TOCHeading', undefined],
    ['Title', undefined],
    ['Heading9', undefined],
  ])('style %s has depth %s', async (id, depth) => {
    const { blocks } = await readContent({ styles, body: paragraph('x', `<w:pStyle w:val="${id}"/>`) });
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'x', strong: [], ...(depth === undefined ? {} : { depth }) }]);
  });
});

describe('tracked changes', () => {
  const inserted = (words: string): string => `<w:ins ${by}>${run(words)}</w:ins>`;
  const deleted = (words: string): string => `<w:del ${by}><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const endGone = `<w:rPr><w:del ${by}/></w:rPr>`;
  const numbering = oneList(level(0, 'decimal', '%1.'));
  const inFirst = inList(1, 0);

  test.each([
    ['insertions are kept, deletions dropped', around(run('đạt ') + deleted('80%') + inserted('95%')), ['đạt 95%']],
    [
      'what was moved stands once',
      around(`<w:moveFrom ${by}>${run('Một')}</w:moveFrom>`, `<w:rPr><w:moveFrom ${by}/></w:rPr>`) +
        paragraph('Hai') +
        around(`<w:moveTo ${by}>${run('Một')}</w:moveTo>`),
      ['Hai', 'Một'],
    ],
    [
      'a paragraph whose end was deleted goes on in the next, which has one number',
      paragraph('Một', inFirst) + around(run('Hai '), inFirst + endGone) + paragraph('ba', inFirst) + paragraph('Bốn', inFirst),
      ['1. Một', '2. Hai ba', '3. Bốn'],
    ],
    [
      'a paragraph that was deleted is gone with its number',
      paragraph('Một', inFirst) + around(deleted('x'), inFirst + endGone) + paragraph('Hai', inFirst),
      ['1. Một', '2. Hai'],
    ],
    ['one at the end of the document stays', around(run('Hết'), endGone), ['Hết']],
    [
      'what a paragraph looked like before does not count',
      around(run('x'), `${inFirst}<w:pPrChange ${by}><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:pPrChange>`),
      ['1. x'],
    ],
  ])('%s', async (_, body, expected) => expect(await blocksIn({ numbering, body })).toEqual(expected));

  it('are remarked on where there are any', async () => {
    const remarks = async (body: string) => (await readContent({ body })).remarks.map(({ code, page }) => [code, page]);
    expect(await remarks(around(inserted('x')))).toEqual([['changes-tracked', null]]);
    expect(await remarks(paragraph('x'))).toEqual([]);
  });
});

describe('parts', () => {
  const choice = (content: string): string =>
    `<mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>`;
  const fallback = (content: string): string => `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback>`;
  const box = `<w:txbxContent>${paragraph('Trong khung')}</w:txbxContent>`;

  test.each([
    ['both ways', choice(box) + fallback(box)],
    ['the new way', choice(box)],
    ['the old way', fallback(box)],
  ])('a text box written in %s is read once', async (_, alternatives) => {
    const body = around(`${run('Trước ')}<w:r><mc:AlternateContent>${alternatives}</mc:AlternateContent></w:r>${run('sau')}`);
    expect(await blocksIn({ body })).toEqual(['Trước sau', 'Trong khung']);
  });

  test.each([
    [
      'by its control',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Điều 1. Mục tiêu 3')}</w:sdtContent></w:sdt>`,
    ],
    [
      'by its field',
      around(field('TOC \\o "1-3"', `${run('Điều 1. Mục tiêu')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1', run('3'))}</w:p><w:p>${run('Điều 2. Tổ chức 4')}`)),
    ],
    ['by its styles', paragraph('Điều 1. Mục tiêu 3', '<w:pStyle w:val="MucLuc1"/>')],
  ])('a table of contents is left out, told %s', async (_, contents) => {
    const styles = '<w:style w:type="paragraph" w:styleId="MucLuc1"><w:name w:val="toc 1"/></w:style>';
    expect(await blocksIn({ styles, body: paragraph('Một') + contents + paragraph('Điều 1. Mục tiêu') })).toEqual(['Một', 'Điều 1. Mục tiêu']);
  });

  it('notes stand behind the text, each once, and do not glue to numbers', async () => {
    const reference = (kind: string, id: number): string => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, words: string, type = ''): string =>
      `<w:${kind} ${type} w:id="${id}">${around(`<w:r><w:${kind}Ref/></w:r>${run(` ${words}`)}`)}</w:${kind}>`;
    const body =
      around(run('đạt 95%') + reference('footnote', 3) + run(' vào năm 2030') + reference('endnote', 2) + reference('footnote', 2)) + paragraph('Hết');
    const footnotes = note('footnote', 0, 'vạch', 'w:type="separator"') + note('footnote', 2, 'Theo thống kê') + note('footnote', 3, 'Năm 2025 là 90%');
    expect(await blocksIn({ body, footnotes, endnotes: note('endnote', 2, 'Cuối') })).toEqual([
      'đạt 95% vào năm 2030',
      'Hết',
      '(1) Năm 2025 là 90%',
      '(i) Cuối',
      '(2) Theo thống kê',
    ]);
  });
});
