/** The gate for text files: what a program made of old encodings is read, what stays garbage gives nothing, good text stays. */
import { describe, expect, it } from 'vitest';
import { trustedText } from '../../../src/read/trust/trusted-text.ts';
import { garbage } from '../../support/garbage.ts';
import { heldByAll } from '../../support/legacy-bytes.ts';
import { samples } from '../../support/samples.ts';

const good = [
  'Đến năm 2030, tỷ lệ hộ dùng nước sạch của tỉnh Lâm Giang đạt tối thiểu 95%.',
  'Tỷ lệ hộ nghèo giảm còn dưới 1,5% vào năm 2028; trồng mới 12.500 ha rừng.',
];
const annex = [
  'Số bác sĩ trên một vạn dân đạt 13,5 vào năm 2029',
  '95%',
  'Có 86% số xã được công nhận đạt chuẩn nông thôn mới, trong đó 40% nâng cao',
  'Thu nhập bình quân đầu người đạt 4.900 đô la Mỹ',
];
const spoilt = (kind: string, text: string): string => (garbage[kind] as (text: string) => string)(text);
const read = (text: string) => {
  const trusted = trustedText(text, 'utf-8');
  return 'untrusted' in trusted ? 'untrusted' : { text: trusted.text, remarks: trusted.layout?.remarks.map(({ code }) => code) ?? [] };
};

const misread: readonly (readonly [kind: string, encoding: string, readBy: readonly string[]])[] = [
  ['UTF-8 as Windows-1252', 'utf-8', []],
  ['UTF-8 as Latin-1', 'utf-8', []],
  ['TCVN3 as Windows-1252', 'tcvn3', []],
  ['TCVN3 as Windows-1258', 'tcvn3', []],
  ['VNI as Windows-1252', 'vni', []],
  ['VISCII as Windows-1252', 'viscii', ['iconv-lite']],
  ['VISCII as Latin-1', 'viscii', ['iconv-lite']],
  ['Windows-1258 as Windows-1252', 'windows-1258', ['iconv-lite']],
];

describe('what a program took for another encoding', () => {
  it.each(misread)('%s: the samples come out as they were', (kind, encoding, readBy) => {
    for (const { text } of samples()) {
      const held = heldByAll(text);
      const trusted = trustedText(spoilt(kind, held), 'utf-8');
      expect(trusted).toMatchObject({ text: held, encoding, layout: { remarks: [{ code: 'glyphs-repaired' }] } });
      expect('readBy' in trusted && trusted.readBy.map(({ name }) => name)).toEqual(readBy);
    }
  });

  it.each(misread)('%s: an annex of it in a text of Unicode', (kind) => {
    const before = [...good, '', ...annex.map((line) => spoilt(kind, line)), '', ...good].join('\n');
    expect(read(before)).toEqual({ text: [...good, '', ...annex, '', ...good].join('\n'), remarks: ['glyphs-repaired'] });
    expect(trustedText(before, 'utf-8')).toMatchObject({ encoding: 'utf-8' });
  });

  it('two of them in one file, each by what it shows', () => {
    const before = [...annex.map((line) => spoilt('VNI as Windows-1252', line)), ...good, ...annex.map((line) => spoilt('TCVN3 as Windows-1252', line))];
    expect(read(before.join('\n'))).toEqual({ text: [...annex, ...good, ...annex].join('\n'), remarks: ['glyphs-repaired', 'glyphs-repaired'] });
  });

  it('signs that only Unicode has stay between its words', () => {
    const line = `≥ 95% → ${spoilt('TCVN3 as Windows-1252', annex[0] as string)}`;
    expect(read(line)).toMatchObject({ text: `≥ 95% → ${annex[0]}` });
  });

  it('a space that was lost from the bytes of "à" is found', () => {
    const line = 'và chăm sóc bà mẹ là nhiệm vụ hàng đầu';
    expect(read(spoilt('UTF-8 as Latin-1', line).replaceAll('\u00a0', ' '))).toMatchObject({ text: line });
  });

  it('the remark names the lines and covers them', () => {
    const trusted = trustedText([good[0], ...annex.map((line) => spoilt('VNI as Windows-1252', line)), good[1]].join('\n'), 'utf-8');
    const start = (good[0] as string).length + 1;
    const end = start + annex.join('\n').length;
    expect(trusted).toMatchObject({ layout: { remarks: [{ span: { start, end }, message: expect.stringMatching(/^Dòng 2,4-5: .*VNI/u) }] } });
  });
});

describe('garbage that nothing explains', () => {
  const kinds = Object.keys(garbage).filter((kind) => !misread.some(([known]) => known === kind));

  it.each(kinds)('%s: the samples are refused', (kind) => {
    for (const { text } of samples()) expect(read(spoilt(kind, heldByAll(text)))).toBe('untrusted');
  });

  // A font in disorder may leave few words in a line: shifted ones are all of them figures and signs.
  it.each(kinds.filter((kind) => !kind.startsWith('glyphs')))('%s: an annex of it is blank, with its lines in place and a remark', (kind) => {
    const lost = annex.map((line) => spoilt(kind, line));
    const { text, remarks } = read([...good, ...lost, ...good].join('\n')) as { text: string; remarks: string[] };
    expect(text.split('\n').map((line) => line.trim())).toEqual([...good, ...lost.map(() => ''), ...good]);
    expect(text).toHaveLength([...good, ...lost, ...good].join('\n').length);
    expect(remarks).toEqual(['page-untrusted']);
  });

  it('many runs of it are named in a remark of a line', () => {
    const trusted = trustedText(Array.from({ length: 400 }, () => `${good[0]}\n${spoilt('an English layer', 'x'.repeat(90))}\n`).join(''), 'utf-8');
    const [remark] = ('layout' in trusted && trusted.layout?.remarks) || [];
    expect(remark?.message).toMatch(/^Dòng 2,4,6,.* và 388 dòng sau đó /u);
  });
});

describe('good text stays as it is', () => {
  it.each(['NFC', 'NFD'])('the samples in %s', (form) => {
    for (const { text } of samples()) {
      const given = text.normalize(form);
      expect(trustedText(given, 'utf-8')).toEqual({ text: given, encoding: 'utf-8', readBy: [], layout: null });
    }
  });

  it('composed and decomposed letters beside each other', () => {
    const mixed = good.map((line, i) => line.normalize(i % 2 ? 'NFC' : 'NFD')).join('\n');
    expect(read(mixed)).toEqual({ text: mixed, remarks: [] });
  });

  it.each([
    ['French words', 'Café, crème brûlée, à la carte'],
    ['a sentence of few words', 'Tổng: 95%'],
    ['letters that old encodings use too', 'Cà Mau, Hà Nam, Quý I, Bà Rịa'],
    ['abbreviations', 'UBND, HĐND, SLĐTBXH, THCS, ĐVT: km, MW'],
    ['English terms', 'Internet, big data, e-mail, logistics'],
    ['terms of another language', 'blockchain, cloud, big data, logistics, mobile money, smart contract, e-banking: đạt tỷ lệ 5% tổng số'],
    ['addresses', 'Website: https://lamgiang.example.vn/van-ban?id=12, thu dien tu: vanphong@lamgiang.example.vn, congbao.lamgiang.example.vn'],
    ['a table of figures', '1 | 12,5 | 30\n2 | 14,0 | 45'],
    ['a question', 'Vì sao? Bao nhiêu? Không?'],
    ['peoples', 'Ê-đê, Gia-rai, Xơ-đăng, Hrê, Mnông, Giẻ-Triêng'],
  ])('%s between good lines', (_, line) => {
    const text = `${good[0]}\n${line}\n${good[1]}`;
    expect(read(text)).toEqual({ text, remarks: [] });
  });

  it('a line of Vietnamese with many foreign words is believed alone too', () => {
    const text = 'Blockchain, cloud, big data, logistics, Internet banking: đạt tỷ lệ 5% tổng số';
    expect(read(text)).toEqual({ text, remarks: [] });
  });

  it.each(['95%', 'Total 2030', 'Ke hoach 95%', '1;2;3\n4;5;6', 'UBND; HĐND', 'Nguyễn Văn Bình'])('too few words to say: %s', (text) => {
    expect(read(text)).toEqual({ text, remarks: [] });
  });
});

it.each([
  ['another language', 'The share of poor households falls below one percent by the end of the year'],
  ['letters that lost their marks', 'Ty le ho ngheo giam con duoi 1% vao nam 2030 tren dia ban toan tinh'],
])('%s is refused, and read as no old encoding', (_, text) => {
  expect(read(text)).toBe('untrusted');
});

it('a text in two languages keeps its Vietnamese half', () => {
  const english = 'By the end of the decade the share of households with clean water is to reach at least 95 percent.';
  expect(read([...good, english, english, english, english].join('\n'))).toEqual({
    text: [...good, ...Array(4).fill(' '.repeat(english.length))].join('\n'),
    remarks: ['page-untrusted'],
  });
});
