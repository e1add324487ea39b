/** Words of an OpenDocument text: what is printed stays, what is not goes. */
import { expect, it, test } from 'vitest';
import { layOut } from '../../../src/read/lay-out.ts';
import { odtBlocks, odtFile, p, readOdtBytes, readOdtContent } from '../../support/odt-file.ts';
import { zipOf } from '../../support/zip-files.ts';

const look = (name: string, properties: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="text" ${more}><style:text-properties ${properties}/></style:style>`;
const span = (style: string, words: string): string => `<text:span text:style-name="${style}">${words}</text:span>`;
const annotation = '<office:annotation><text:p>nhận xét 11%</text:p></office:annotation>';

test.each([
  ['spaces, tabs and line breaks', 'a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d\n e', 'a  b\tc\nd  e'],
  ['entities', 'R&amp;D &#x2265; 2%', 'R&D ≥ 2%'],
  ['signs of the font Symbol', `đạt ${'\uf0b3'} 95%, ${'\uf0a3'} 4%, ${'\uf0b1'} 2`, 'đạt ≥ 95%, ≤ 4%, ± 2'],
  ['bullets of Wingdings', span('W', '\uf0d8 đạt'), '• đạt'],
  ['units and notes that are raised', `28 m${span('UP', '2')}, 95%${span('UP', '1')}`, '28 m2, 95%¹'],
  ['capitals', span('CAPS', 'mục tiêu'), 'MỤC TIÊU'],
  ['hidden words', `a${span('HIDDEN', ' 55%')} b`, 'a b'],
  ['hidden words in a bold span', `a${span('HIDDEN', span('BOLD', ' 55%'))} b`, 'a b'],
  ['struck words', `đạt ${span('STRUCK', '65%')}${span('PLAIN', '95%')}`, 'đạt 95%'],
  ['words struck twice', `đạt${span('TWICE', ' 65% ')}95%`, 'đạt 95%'],
  ['page numbers', 'trang <text:page-number>3</text:page-number>đầu', 'trang đầu'],
  ['remarks of readers', `đạt 5%${annotation}.`, 'đạt 5%.'],
  ['links', '<text:a>cổng dữ liệu</text:a>', 'cổng dữ liệu'],
  ['results of fields', '<text:sequence>4</text:sequence>%', '4%'],
])('%s', async (_, content, expected) => {
  const automatic =
    look('W', 'style:font-name="Wingdings"') +
    look('UP', 'style:text-position="super 58%"') +
    look('CAPS', 'fo:text-transform="uppercase"') +
    look('HIDDEN', 'text:display="none"') +
    look('STRUCK', 'style:text-line-through-style="solid"') +
    look('TWICE', 'style:text-line-through-type="double"') +
    look('PLAIN', 'style:text-line-through-style="none" style:text-line-through-type="single"') +
    look('BOLD', 'fo:font-weight="bold"');
  expect(await odtBlocks({ automatic, body: p(content) })).toEqual([expected]);
});

it('bold comes from spans and from the styles above a style; a number is as bold as its line', async () => {
  const styles = '<style:style style:name="Q" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>';
  const automatic = `<style:style style:name="P" style:family="paragraph" style:parent-style-name="Q"/>${look('B', 'fo:font-weight="700"')}${look('N', 'fo:font-weight="normal"')}`;
  const { blocks } = await readOdtContent({
    styles,
    automatic,
    body: p('Đậm hết', 'P') + p(`thường ${span('B', 'đậm')}`) + p(`đậm ${span('N', 'thường')}`, 'P'),
  });
  expect(blocks.map((block) => block.kind === 'paragraph' && block.strong)).toEqual([[{ start: 0, end: 7 }], [{ start: 7, end: 10 }], [{ start: 0, end: 4 }]]);
});

it('headings keep their depth, outside of tables', async () => {
  const heading = '<text:h text:outline-level="2">Mục tiêu</text:h>';
  const { blocks } = await readOdtContent({ body: heading });
  expect(blocks).toMatchObject([{ text: 'Mục tiêu', depth: 2 }]);
});

it('changes are accepted, and remarked', async () => {
  const changes =
    '<text:tracked-changes><text:changed-region text:id="a"><text:deletion><text:p>65%</text:p></text:deletion></text:changed-region></text:tracked-changes>';
  const { blocks, remarks } = await readOdtContent({
    body: `${changes}${p('đạt <text:change text:change-id="a"/><text:change-start text:change-id="b"/>95%<text:change-end text:change-id="b"/>.')}`,
  });
  expect(blocks).toMatchObject([{ text: 'đạt 95%.' }]);
  expect(remarks.map(({ code }) => code)).toEqual(['changes-tracked']);
});

it('words that are left out are remarked', async () => {
  const automatic = look('HIDDEN', 'text:display="none"') + look('STRUCK', 'style:text-line-through-style="solid"');
  const codes = async (body: string) => (await readOdtContent({ automatic, body })).remarks.map(({ code }) => code);
  expect(await codes(p(`95%${span('STRUCK', '65%')}`))).toEqual(['text-left-out']);
  expect(await codes(p(`95%${span('HIDDEN', '65%')}`))).toEqual(['text-left-out']);
  expect(await codes(`<text:section text:display="none">${p('65%')}</text:section>`)).toEqual(['text-left-out']);
  expect(await codes(p('<draw:frame><draw:object/><draw:image/></draw:frame>'))).toEqual(['text-left-out']);
  expect(await codes(p(`95%${span('STRUCK', ' ')}<text:hidden-text text:is-hidden="false">5</text:hidden-text>`))).toEqual([]);
});

it('notes stand behind the text', async () => {
  const note = (kind: string, words: string) =>
    `<text:note text:note-class="${kind}"><text:note-citation>9</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
  const body = p(`đạt 95%${note('footnote', 'Năm 2024 là 90%.')} và 5%${note('endnote', 'Ước tính.')}.`) + p('hết');
  expect(await odtBlocks({ body })).toEqual(['đạt 95% và 5%.', 'hết', '(1) Năm 2024 là 90%.', '(i) Ước tính.']);
});

it('text boxes are read once, behind the paragraph that they hang on', async () => {
  const box = `<draw:frame><draw:text-box>${p('trong khung')}</draw:text-box><draw:image/><svg:desc>mô tả</svg:desc></draw:frame>`;
  const shape = `<draw:custom-shape>${p('trong hình')}</draw:custom-shape>`;
  expect(await odtBlocks({ body: box + p(`trước${box}sau${shape}`) })).toEqual(['trong khung', 'trướcsau', 'trong khung', 'trong hình']);
});

it('what is hidden or only repeats is left out', async () => {
  const contents = `<text:table-of-content><text:index-body>${p('Mục lục 1')}</text:index-body></text:table-of-content>`;
  const section = (display: string) => `<text:section text:display="${display}">${p(display)}</text:section>`;
  const hidden = p('a<text:hidden-paragraph text:is-hidden="true"/>b');
  expect(await odtBlocks({ body: contents + section('none') + section('true') + hidden + p(' ') })).toEqual(['true']);
});

it('tables keep spans; a table in a cell stands behind', async () => {
  const cell = (content: string, attributes = '') => `<table:table-cell ${attributes}>${content}</table:table-cell>`;
  const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const table = (...rows: readonly string[]) => `<table:table>${rows.join('')}</table:table>`;
  const covered = '<table:covered-table-cell/>';
  const inner = table(row(cell(p('Nam')), cell(p('70'))), row(cell(p('Nữ')), cell(p('60'))));
  const head = row(cell(p('TT'), 'table:number-rows-spanned="2"'), cell(p('Mục tiêu'), 'table:number-columns-spanned="2"'), covered);
  const body = table(
    `<table:table-header-rows>${head}</table:table-header-rows>`,
    row(covered, cell(p('2028')), cell(p('2030'))),
    row(cell(p('1') + inner), cell(p('a') + p('b')), cell('', 'table:number-columns-repeated="1000000"')),
  );
  const { blocks } = await readOdtContent({ body });
  expect(blocks).toHaveLength(2);
  const rows =
    blocks[0]?.kind === 'table' ? blocks[0].rows.map(({ cells }) => cells.map(({ text, columns = 1, rows = 1 }) => `${text}/${columns}/${rows}`)) : [];
  expect(rows.slice(0, 2)).toEqual([
    ['TT/1/2', 'Mục tiêu/2/1'],
    ['2028/1/1', '2030/1/1'],
  ]);
  expect(rows[2]?.slice(0, 2)).toEqual(['1/1/1', 'a\nb/1/1']);
  expect(rows[2]).toHaveLength(120);
  expect(blocks[1]).toMatchObject({ kind: 'table', rows: [{ cells: [{ text: 'Nam' }, { text: '70' }] }, {}] });
});

it('cells stand where the covered places put them, whatever their spans say', async () => {
  const cell = (words: string, spans = '') => `<table:table-cell ${spans}>${p(words)}</table:table-cell>`;
  const covered = (times = 1) => `<table:covered-table-cell table:number-columns-repeated="${times}"/>`;
  const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const tableOf = async (...rows: readonly string[]) => {
    const { blocks } = await readOdtContent({ body: `<table:table>${rows.join('')}</table:table>` });
    return layOut({ blocks, remarks: [] }).layout.tables[0]?.rows.map((cells) => cells.map(({ column }) => column));
  };
  const values = row(cell('1'), cell('Hộ nghèo'), cell('5'), cell('4'));
  const head = (high: string, wide: string) => row(cell('TT'), cell('Chỉ tiêu', high), cell('Mục tiêu', wide), covered());
  const years = row(covered(2), cell('2028'), cell('2030'));
  const right = [
    [0, 1, 2, 3],
    [2, 3],
    [0, 1, 2, 3],
  ];
  expect(await tableOf(head('table:number-rows-spanned="9"', 'table:number-columns-spanned="2"'), years, values)).toEqual(right);
  expect(await tableOf(head('', 'table:number-columns-spanned="9"'), years, values)).toEqual(right);
  // Nothing says what covers the last place: it stays empty.
  expect(await tableOf(head('', ''), years, values)).toEqual(right);
});

test.each([
  ['no zip', Buffer.from('PK\x03\x04'), 'file-damaged'],
  ['no content.xml', zipOf([{ name: 'mimetype', content: 'x' }]), 'file-damaged'],
  ['XML that names what nobody declared', odtFile({ body: p('&nbsp;') }), 'file-damaged'],
  ['a prefix that nobody declared', odtFile({ body: '<x:y/>' }), 'file-damaged'],
  ['elements that do not close', odtFile({ body: '<text:p>' }), 'file-xml-refused'],
  ['deep nesting', odtFile({ body: '<text:section>'.repeat(300) + '</text:section>'.repeat(300) }), 'file-xml-refused'],
])('%s', async (_, bytes, code) => {
  const read = await readOdtBytes(bytes);
  expect(read.ok ? 'read' : read.issue.code).toBe(code);
});
