/** The gate for documents that a program wrote: old fonts are read as what they show, what is no Vietnamese is refused. */
import { describe, expect, it } from 'vitest';
import type { ReadBlock, ReadDocument } from '../../../src/read/blocks.ts';
import { defaultLimits } from '../../../src/read/limits.ts';
import { trusted } from '../../../src/read/trust/trusted-document.ts';

const request = { bytes: Buffer.alloc(0), mediaType: 'application/msword', shown: 'a.doc', limits: defaultLimits } as const;
const document = (...blocks: ReadBlock[]): ReadDocument => ({ blocks, pages: null, readBy: [], remarks: [], encoding: 'utf-8' });
const line = (text: string, strong: { start: number; end: number }[] = []): ReadBlock => ({ kind: 'paragraph', text, strong });
const latin1 = (hex: string): string => Buffer.from(hex, 'hex').toString('latin1');

/** "Kế hoạch năm tới của tỉnh", "đạt tỷ lệ" by the chart of TCVN 5712:1993. */
const TCVN3 = [latin1('4bd520686fb96368206ea86d2074ed692063f1612074d86e68'), latin1('aeb9742074fb206cd6')] as const;

describe('words in the fonts of old encodings', () => {
  it('are read as what they show, in paragraphs and cells, and are remarked on', () => {
    const read = trusted(
      document(line(TCVN3[0], [{ start: 0, end: 2 }]), { kind: 'table', rows: [{ cells: [{ text: TCVN3[1] }, { text: '95%' }] }] }),
      request,
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        encoding: 'tcvn3',
        blocks: [{ text: 'Kế hoạch năm tới của tỉnh', strong: [{ start: 0, end: 2 }] }, { rows: [{ cells: [{ text: 'đạt tỷ lệ' }, { text: '95%' }] }] }],
        remarks: [{ code: 'glyphs-repaired' }],
      },
    });
  });

  it('of VNI too, where a letter is two characters', () => {
    const vni = 'Keá hoaïch naêm tôùi cuûa tænh';
    expect(trusted(document(line(vni, [{ start: 0, end: vni.length }])), request)).toMatchObject({
      ok: true,
      value: { encoding: 'vni', blocks: [{ text: 'Kế hoạch năm tới của tỉnh', strong: [{ start: 0, end: 25 }] }] },
    });
  });

  it('of VISCII, and UTF-8 that was encoded twice', () => {
    // "Kế hoạch năm tới của tỉnh" by RFC 1456.
    const viscii = latin1('4baa20686fd5636820 6ee56d2074be692063fc612074ef6e68'.replace(' ', ''));
    const twice = Buffer.from('Kế hoạch năm tới của tỉnh').toString('latin1');
    const read = (text: string) => trusted(document(line(text)), request);
    expect(read(viscii)).toMatchObject({
      ok: true,
      value: { encoding: 'viscii', blocks: [{ text: 'Kế hoạch năm tới của tỉnh' }], readBy: [{ name: 'iconv-lite' }] },
    });
    expect(read(twice)).toMatchObject({ ok: true, value: { encoding: 'utf-8', blocks: [{ text: 'Kế hoạch năm tới của tỉnh' }], readBy: [] } });
  });

  it('leave alone what stands in Unicode beside them', () => {
    const read = trusted(document(line('Kế hoạch quá cũ'), line('Quá cao'), line('¹ Ghi chú 12%'), line(TCVN3[0])), request);
    expect(read.ok && read.value.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      'Kế hoạch quá cũ',
      'Quá cao',
      '¹ Ghi chú 12%',
      'Kế hoạch năm tới của tỉnh',
    ]);
  });

  it('a French word is no old font', () => {
    const blocks = [line('Kế hoạch của tỉnh đến năm 2030, phấn đấu tăng thu nhập của hộ trồng cà phê'), line('Café, crème brûlée')];
    expect(trusted(document(...blocks), request)).toMatchObject({ ok: true, value: { encoding: 'utf-8', blocks } });
  });
});

describe('what is no Vietnamese', () => {
  it.each([
    ['garbage', 'Wÿ OË Kӝ QJKqR FzQ GѭӟL YjR QăP WUrQ ÿӏD EjQ WӍQK'],
    ['another language', 'The share of poor households falls below one percent by the end of the year'],
    ['letters that lost their marks', 'Ty le ho ngheo giam con duoi 1% vao nam 2030 tren dia ban toan tinh'],
  ])('%s is refused, with its share', (_, text) => {
    expect(trusted(document(line(text)), request)).toMatchObject({
      ok: false,
      issue: { code: 'text-untrusted', detail: expect.stringMatching(/^\d{1,2}%$/u) },
    });
  });

  it('beside what is, it is set aside with a remark: paragraphs and cells', () => {
    const good = line('Kế hoạch của tỉnh đến năm 2030, phấn đấu tăng thu nhập của hộ trồng cà phê');
    const garbage = 'Wÿ OË Kӝ QJKqR FzQ GѭӟL YjR QăP WUrQ ÿӏD EjQ WӍQK 95%';
    const read = trusted(document(good, line(garbage), good, { kind: 'table', rows: [{ cells: [{ text: 'Tỷ lệ hộ nghèo' }, { text: garbage }] }] }), request);
    expect(read).toMatchObject({
      ok: true,
      value: {
        encoding: 'utf-8',
        blocks: [good, { text: '' }, good, { rows: [{ cells: [{ text: 'Tỷ lệ hộ nghèo' }, { text: '' }] }] }],
        remarks: [{ code: 'page-untrusted', message: expect.stringContaining('2 đoạn') }],
      },
    });
  });

  it('figures with a word or two are not judged', () => expect(trusted(document(line('2030'), line('95%'), line('Total')), request).ok).toBe(true));
});
