/** Numbers of lists are printed before their paragraphs as LibreOffice prints them. */
import { describe, expect, it, test } from 'vitest';
import { item, level, list, listStyle, odtBlocks, p } from '../../support/odt-file.ts';

const suffix = (sign: string): string => `style:num-suffix="${sign}"`;
const outline = listStyle(
  'L',
  level(1, '1', 'style:num-prefix="Điều " style:num-suffix="."'),
  level(2, '1', suffix('.')),
  level(3, 'a', suffix(')')),
  '<text:list-level-style-bullet text:level="4" text:bullet-char="–"/>',
);
const single = (format: string, attributes = ''): string => listStyle('L', level(1, format, attributes));
const items = (...words: readonly string[]): string => words.map((each) => item(p(each))).join('');

describe('forms', () => {
  test.each([
    ['1', suffix('.'), ['1.', '2.', '3.']],
    ['I', suffix('.'), ['I.', 'II.', 'III.']],
    ['i', 'style:num-prefix="(" style:num-suffix=")"', ['(i)', '(ii)', '(iii)']],
    ['A', suffix('.'), ['A.', 'B.', 'C.']],
    ['a', suffix(')'), ['a)', 'b)', 'c)']],
    ['01, 02, 03, ...', '', ['01', '02', '03']],
    ['1', 'loext:num-list-format="Mục %1%:"', ['Mục 1:', 'Mục 2:', 'Mục 3:']],
    ['1', `text:start-value="4" ${suffix('.')}`, ['4.', '5.', '6.']],
    ['', 'style:num-prefix="Phần"', ['Phần', 'Phần', 'Phần']],
  ])('%s with %s', async (format, attributes, expected) =>
    expect(await odtBlocks({ automatic: single(format, attributes), body: list('L', items('x', 'x', 'x')) })).toEqual(expected.map((number) => `${number} x`)),
  );

  it('of levels below levels, bullets below numbers', async () => {
    const body = list(
      'L',
      item(
        p('Một') +
          `<text:list>${item(`${p('Hai')}<text:list>${item(`${p('Ba')}<text:list>${items('Bốn')}</text:list>`)}${items('Năm')}</text:list>`)}</text:list>`,
      ) + items('Sáu'),
    );
    expect(await odtBlocks({ automatic: outline, body })).toEqual(['Điều 1. Một', '1. Hai', 'a) Ba', '- Bốn', 'b) Năm', 'Điều 2. Sáu']);
  });

  it('show the levels above where the list says so', async () => {
    const styles = listStyle('L', level(1, 'I', suffix('.')), level(2, '1', `text:display-levels="2" ${suffix('.')}`));
    const body = list('L', item(`${p('x')}<text:list>${items('y', 'z')}</text:list>`));
    expect(await odtBlocks({ styles, body })).toEqual(['I. x', 'I.1. y', 'I.2. z']);
  });
});

describe('counting', () => {
  const numbers = single('1', suffix('.'));
  const count = async (body: string, automatic = numbers) => (await odtBlocks({ automatic, body })).map((text) => String(text));

  it('begins anew with each list', async () => expect(await count(list('L', items('x', 'x')) + list('L', items('x')))).toEqual(['1. x', '2. x', '1. x']));

  it('goes on behind a paragraph where the list says so', async () =>
    expect(await count(list('L', items('x')) + p('giữa') + list('L', items('x'), 'text:continue-numbering="true"'))).toEqual(['1. x', 'giữa', '2. x']));

  it('goes on with the list that is named', async () => {
    const body = list('L', items('x'), 'xml:id="a"') + list('L', items('y')) + list('L', items('x'), 'text:continue-list="a" xml:id="b"');
    expect(await count(body + list('L', items('x'), 'text:continue-list="b"'))).toEqual(['1. x', '1. y', '2. x', '3. x']);
  });

  it('begins where an item says', async () => expect(await count(list('L', item(p('x'), 'text:start-value="7"') + items('x')))).toEqual(['7. x', '8. x']));

  it('leaves out headers of lists and further paragraphs of an item', async () =>
    expect(await count(list('L', `<text:list-header>${p('đầu')}</text:list-header>${item(p('x') + p('thêm'))}${items('x')}`))).toEqual([
      'đầu',
      '1. x',
      'thêm',
      '2. x',
    ]));

  it('uses a level that leads and was left out', async () => {
    const body = list('L', item(`<text:list>${items('x')}</text:list>`) + items('y'));
    expect(await count(body, listStyle('L', level(1, '1', suffix('.')), level(2, '1', 'text:display-levels="2"')))).toEqual(['1.1 x', '2. y']);
  });

  it('takes the list style from the paragraph where the list has none', async () => {
    const automatic = `${numbers}<style:style style:name="P" style:family="paragraph" style:parent-style-name="Q"/>`;
    const styles = '<style:style style:name="Q" style:family="paragraph" style:list-style-name="L"/>';
    expect(await odtBlocks({ automatic, styles, body: `<text:list>${item(p('x', 'P'))}</text:list>${p('ngoài', 'P')}` })).toEqual(['1. x', 'ngoài']);
  });

  it('numbers headings by the outline, unless their style says that it has no list', async () => {
    const styles = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style><style:style style:name="No" style:family="paragraph" style:list-style-name=""/>`;
    const h = (style: string) => `<text:h text:style-name="${style}" text:outline-level="1">MỤC TIÊU</text:h>`;
    expect(await odtBlocks({ styles, body: h('H') + h('No') + h('H') })).toEqual(['I. MỤC TIÊU', 'MỤC TIÊU', 'II. MỤC TIÊU']);
  });
});
