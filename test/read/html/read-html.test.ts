/** Web pages: what a person sees of their own text, and nothing of what the site puts around it. */
import { describe, expect, it, test } from 'vitest';
import type { ReadBlock } from '../../../src/read/blocks.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { defaultLimits } from '../../../src/read/limits.ts';

const readBytes = (bytes: Buffer) => readHtml({ bytes, mediaType: 'text/html', shown: 'a.html', limits: defaultLimits });

async function blocksOf(html: string): Promise<readonly ReadBlock[]> {
  const read = await readBytes(Buffer.from(html));
  if (!read.ok) throw new Error(read.issue.code);
  return read.value.blocks;
}

const linesOf = async (html: string): Promise<readonly (string | string[][])[]> =>
  (await blocksOf(html)).map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text))));

describe('words', () => {
  test.each([
    ['spaces and lines of the source are one space', '<p>đạt\n   <i>95%</i> \t hộ</p>', ['đạt 95% hộ']],
    ['a break is a line', '<p>một<br>hai</p>', ['một\nhai']],
    ['what is preformatted keeps its lines', '<pre>một\n  hai</pre>', ['một\n  hai']],
    ['characters by number and by name', '<p>t&#7927; l&#x1EC7; &ge; 95&nbsp;%</p>', ['tỷ lệ ≥ 95\u00a0%']],
    ['blocks end one another', '<div>một<div>hai</div>ba</div>', ['một', 'hai', 'ba']],
    ['units keep their raised figure', '<p>28 m<sup>2</sup>/người</p>', ['28 m2/người']],
    ['notes do not glue to a number', '<p>đạt 95%<sup>1</sup> số hộ<sup>[2]</sup></p>', ['đạt 95%¹ số hộ[2]']],
    ['what is hidden or struck out', '<p hidden>1</p><p style="color:red; display: none">2</p><p><del>65%</del><s>70%</s>95%</p><script>3</script>', ['95%']],
    [
      'what is struck out by a style, with the space in it',
      '<p>đạt<span style="color:red;text-decoration:underline line-through"> 65% </span>95%</p>',
      ['đạt 95%'],
    ],
    ['what is only underlined', '<p>đạt <u style="text-decoration: underline">95%</u></p>', ['đạt 95%']],
    [
      'signs of the font Symbol as Word writes them',
      '<p>đạt <span style="font-family:Symbol">³</span> 95%, <font face="Symbol">£</font> 4%</p>',
      ['đạt ≥ 95%, ≤ 4%'],
    ],
    ['signs of symbol fonts in private characters', '<p>đạt \uf0b3 95%</p>', ['đạt ≥ 95%']],
    [
      'bullets of Wingdings, and the font that follows them',
      `<p><span style="font-family:Wingdings;mso-list:Ignore">Ø<span style='font:7.0pt "Times New Roman"'> </span></span>đạt m³</p>`,
      ['• đạt m³'],
    ],
    ['words in a font that only ends so', '<p style="font-family: Segoe UI Symbol">5 m³ ở Lâm Giang</p>', ['5 m³ ở Lâm Giang']],
    ['an empty page', '', []],
    ['labels are shown', '<form><label>Chỉ tiêu: 95%</label><input value="1"></form>', ['Chỉ tiêu: 95%']],
    ['stretches that stand as blocks', '<div><span style="display: block">một</span><span style="display:block">hai</span></div>', ['một', 'hai']],
  ])('%s', async (_, html, lines) => expect(await linesOf(html)).toEqual(lines));

  it('in bold are strong, headings have their depth', async () => {
    expect(await blocksOf('<h2>I. Mục tiêu</h2><p>đạt <b>95%</b> và <span style="font-weight: 700">96%</span></p>')).toEqual([
      { kind: 'paragraph', text: 'I. Mục tiêu', strong: [{ start: 0, end: 11 }], depth: 2 },
      {
        kind: 'paragraph',
        text: 'đạt 95% và 96%',
        strong: [
          { start: 4, end: 7 },
          { start: 11, end: 14 },
        ],
      },
    ]);
  });
});

describe('lists', () => {
  test.each([
    ['numbers', '<ol><li>một<li>hai</ol>', ['1. một', '2. hai']],
    ['from a start, with values of their own', '<ol start="3"><li>a</li><li value="7">b</li><li>c</li></ol>', ['3. a', '7. b', '8. c']],
    ['letters and Roman numbers', '<ol type="a"><li>một</li></ol><ol type="I"><li>x</li><li>y</li></ol>', ['a. một', 'I. x', 'II. y']],
    ['backwards', '<ol reversed><li>hai</li><li>một</li></ol>', ['2. hai', '1. một']],
    ['bullets', '<ul><li>một<ul><li>hai</li></ul></li></ul>', ['- một', '- hai']],
    ['without markers', '<ul style="list-style-type: none"><li>1. một</li></ul>', ['1. một']],
    [
      'letters by style',
      '<ol style="list-style-type: lower-alpha"><li>một</ol><ol style="color:red;list-style:upper-roman inside"><li>x</ol>',
      ['a. một', 'I. x'],
    ],
    ['items of a style of their own', '<ol><li>a<li style="list-style-type:none">b<li type="i">c</ol>', ['1. a', 'b', 'iii. c']],
    ['an empty item gives its number to nothing', '<ol><li></li></ol><p>hai</p>', ['hai']],
    ['a list in a list counts anew', '<ol><li>một<ol><li>x</li></ol></li><li>hai</li></ol>', ['1. một', '1. x', '2. hai']],
    ['only the first paragraph of an item has the marker', '<ol><li><p>một</p><p>thêm</p></li></ol>', ['1. một', 'thêm']],
  ])('%s', async (_, html, lines) => expect(await linesOf(html)).toEqual(lines));
});

describe('tables', () => {
  it('keep what their cells span', async () => {
    const html =
      '<table><thead><tr><th rowspan=2>TT<th colspan=2>Mục tiêu</tr><tr><th>2028<th>2030</tr></thead><tbody><tr><td>1<td>90<br>%<td></tr></tbody></table>';
    const [table] = await blocksOf(html);
    expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells.map(({ text, columns, rows }) => [text, columns, rows]))).toEqual([
      [
        ['TT', 1, 2],
        ['Mục tiêu', 2, 1],
      ],
      [
        ['2028', 1, 1],
        ['2030', 1, 1],
      ],
      [
        ['1', 1, 1],
        ['90\n%', 1, 1],
        ['', 1, 1],
      ],
    ]);
  });

  const dense = '<tr><th><h4>TT</h4><th><h4>Chỉ tiêu</h4><th>2030</tr><tr><td>1<td>Hộ nghèo<td>3%</tr>';

  test.each([
    ['captions stand above', '<table><caption>Biểu 1</caption><tr><td>TT<td>1</table>', ['Biểu 1', [['TT', '1']]]],
    [
      'hidden rows and cells are left out',
      '<table><tr><td>TT<td>2030<tr style="display:none"><td>9<td>9%<tr><td>1<td>3%<td hidden>7%</table>',
      [
        [
          ['TT', '2030'],
          ['1', '3%'],
        ],
      ],
    ],
    [
      'the foot is the last',
      '<table><tfoot><tr><td>Tổng<td>9</tfoot><tbody><tr><td>1<td>3</tbody></table>',
      [
        [
          ['1', '3'],
          ['Tổng', '9'],
        ],
      ],
    ],
    [
      'headings in cells, and a table in one of them, do not undo a table',
      `<table>${dense}<tr><td>2<td><table><tr><td>Nước<td>sạch</table><td>95%</tr></table>`,
      [
        [
          ['TT', 'Chỉ tiêu', '2030'],
          ['1', 'Hộ nghèo', '3%'],
          ['2', 'Nước sạch', '95%'],
        ],
      ],
    ],
  ])('%s', async (_, html, lines) => expect(await linesOf(html)).toEqual(lines));

  it('that only place other things are read as those', async () => {
    expect(await linesOf('<table><tr><td><h1>Kế hoạch</h1><p>đạt 95%</p></td><td><table><tr><td>TT</td><td>1</td></tr></table></td></tr></table>')).toEqual([
      'Kế hoạch',
      'đạt 95%',
      [['TT', '1']],
    ]);
  });
});

describe('the site around the text', () => {
  const text = `<p>${'Tỷ lệ hộ dùng nước sạch đạt 95% vào năm 2030. '.repeat(5)}</p>`;
  const lines = async (around: string) => (await linesOf(around.replace('TEXT', text))).length;

  test.each([
    ['menus', '<nav><a href=a>Tin 1</a></nav>TEXT'],
    ['columns beside it', 'TEXT<aside>Đọc nhiều: 10% giảm giá</aside>'],
    ['feet', 'TEXT<footer>Giấy phép số 1/GP</footer>'],
    ['heads of the site', '<header>Đường dây nóng: 1900 1234</header><main>TEXT</main>'],
    ['comments', 'TEXT<div id="comments"><p>Nam: theo tôi 50% thôi</p></div>'],
    ['paths by their name', '<div class="site-breadcrumb"><a href=a>Trang chủ</a> » <a href=b>Kế hoạch</a></div>TEXT'],
    ['other articles by their name', 'TEXT<div id="tin-khac"><a href=a>Giảm 5% hộ nghèo</a></div>'],
  ])('%s are set aside', async (_, html) => expect(await lines(html)).toBe(1));

  test.each([
    ['a name alone does not hide words', 'TEXT<div class="related">Tỷ lệ xã đạt chuẩn là 80%.</div>'],
    ['boxes within the text stay', '<main>TEXT<aside>Tỷ lệ xã đạt chuẩn là 80%.</aside></main>'],
    ['a head that holds the title stays', '<header><h1>KẾ HOẠCH</h1></header><main>TEXT</main>'],
    ['links alone do not hide words', 'TEXT<p><a href=a>Tỷ lệ xã đạt chuẩn là 80%.</a></p>'],
  ])('%s', async (_, html) => expect(await lines(html)).toBe(2));

  it('the text itself stays, whatever holds it', async () => expect(await lines('<aside class="sidebar menu">TEXT</aside>')).toBe(1));
});

describe('bytes', () => {
  it.each([
    ['utf-8', Buffer.from('<p>Kế hoạch</p>')],
    ['utf-16le', Buffer.from('\ufeff<p>Kế hoạch</p>', 'utf16le')],
    // "Kế hoạch năm tới của tỉnh đạt tỷ lệ" in the bytes of TCVN3.
    ['tcvn3', Buffer.concat([Buffer.from('<p>'), tcvn3(), Buffer.from('</p>')])],
  ])('%s', async (encoding, bytes) => {
    const read = await readBytes(bytes);
    expect(read.ok && [read.value.encoding, read.value.blocks[0]?.kind === 'paragraph' && read.value.blocks[0].text.startsWith('Kế hoạch')]).toEqual([
      encoding,
      true,
    ]);
  });

  it.each([
    ['elements that nest without end', '<div>'.repeat(200_000)],
    ['tables that nest without end', '<table><tr><td>'.repeat(2000)],
    ['lists that nest without end', '<ul><li>'.repeat(2000)],
    ['one more than browsers draw in each other', `${'<div>'.repeat(512)}<p>x`],
    ['a tag that never ends', `<p ${'a '.repeat(100_000)}`],
  ])('%s give blocks or an issue', async (_, html) => {
    const read = await readBytes(Buffer.from(html));
    expect(read.ok || read.issue.code).toSatisfy((told: unknown) => told === true || told === 'file-xml-refused');
  });
});

describe('hostile pages', () => {
  const codeOf = async (html: string) => {
    const read = await readBytes(Buffer.from(html));
    return read.ok ? 'read' : `${read.issue.code} ${read.issue.detail}`;
  };

  test.each([
    ['elements in each other as deep as browsers go', `${'<div>'.repeat(500)}<p>x`, 'read'],
    ['deeper', '<div>'.repeat(600), 'file-xml-refused > 512'],
    ['more children than a call takes', `<div>${'đạt x<br>'.repeat(100_000)}</div>`, 'read'],
    ['a cell with more children than a call takes', `<table><tr><td>${'x<br>'.repeat(100_000)}<td>y</table>`, 'read'],
    ['deeper than the stack', '<div>'.repeat(20_000), 'file-xml-refused > 512'],
    ['marks that every block would open again', Array.from({ length: 3000 }, (_, i) => `<p><b id=${i}>x`).join(''), 'file-xml-refused marks'],
    ['the same mark, left open by a careless hand', '<p><font color=red><b>x'.repeat(2000), 'read'],
  ])('%s', async (_, html, expected) => expect(await codeOf(html)).toBe(expected));
});

it('what is struck out is remarked', async () => {
  const remarks = async (html: string) => {
    const read = await readBytes(Buffer.from(html));
    return read.ok && read.value.remarks.map(({ code }) => code);
  };
  expect(await remarks('<p>đạt <s>65%</s> 95%</p>')).toEqual(['text-left-out']);
  expect(await remarks('<p>đạt <s> </s>95%</p>')).toEqual([]);
});

/** By the chart of TCVN 5712:1993: ế D5, ạ B9, ă A8, ớ ED, ủ F1 among others. */
function tcvn3(): Buffer {
  return Buffer.from('4bd520686fb96368206ea86d2074ed692063f1612074d86e6820aeb8742074fb206cd6', 'hex');
}
