/** The trust gate: good pages pass, garbage does not, and the limit lies in the gap between them. */
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../src/read/trust/judge-page.ts';
import { syllableShare } from '../../../src/read/trust/syllable-share.ts';
import { trustLimit } from '../../../src/read/trust/trust-limit.ts';
import { garbage } from '../../support/garbage.ts';
import { heldByAll } from '../../support/legacy-bytes.ts';
import { samples } from '../../support/samples.ts';

const PAGE = 2500;
const pages = samples()
  .map(({ text }) => heldByAll(text))
  .flatMap((text) => Array.from({ length: Math.ceil(text.length / PAGE) }, (_, i) => text.slice(i * PAGE, (i + 1) * PAGE)));

it('every page of the samples is far above the limit', () => {
  expect(pages.length).toBeGreaterThan(30);
  for (const page of pages) {
    expect(judgePage(page).verdict).toBe('trusted');
    expect(judgePage(page).share).toBeGreaterThan(trustLimit + 0.15);
  }
});

describe('made unreadable each is far below it', () => {
  it.each(Object.keys(garbage))('%s', (kind) => {
    const spoil = garbage[kind] as (text: string) => string;
    for (const page of pages) expect(syllableShare(spoil(page))).toBeLessThan(trustLimit - 0.1);
    for (const page of pages.slice(0, 6)) expect(judgePage(spoil(page)).verdict).toBe(/^glyphs [+-]/u.test(kind) ? 'repairable' : 'untrusted');
  });
});

describe('pages of few words', () => {
  it.each([
    ['nothing', '', null, 'untrusted'],
    ['a scan without text', '\n\f', null, 'untrusted'],
    ['figures without words have no witness', '12 345,6 78,9\n2026 2027', null, 'untrusted'],
    ['a signature', 'Nguyễn Văn Bình', null, 'trusted'],
    ['letters of another table', 'Wkø wùkk 95%', null, 'untrusted'],
    ['an annex', 'PHỤ LỤC II\nSố: 12/KH-UBND\nĐVT: km, MW', null, 'trusted'],
    ['one foreign word among five', 'Doanh thu logistics đạt 95%, tăng dần', 5 / 6, 'trusted'],
  ])('%s', (_, text, share, verdict) => {
    expect(judgePage(text)).toEqual({ share, verdict });
  });
});

it('figures and signs in place of letters do not make a text of the syllables that are left', () => {
  const mangled = 'ị2-. Nế8đ=; T; H-ỉ1>2 =<ồ@ ?ưộ á2>2 >-.> ự.> =â>- 2ộệC ờệ= 3ộ7@ =-ồ@ -ộ7> 90%\n'.repeat(20);
  expect(judgePage(mangled).verdict).toBe('untrusted');
});

describe('what says neither', () => {
  const words = 'Đến năm 2030 tỷ lệ hộ nghèo của tỉnh giảm còn 5%';

  it.each(['UBND HĐND TTTT', 'Samsung Intel', '228/KH-UBND 57-NQ/TW', 'km kWh MW', 'a) b) c) đ)', '5G 4K CO2', 'I II IV XII'])('%s', (neutral) => {
    expect(judgePage(`${words} ${neutral}`).share).toBe(1);
  });

  it('speaks against a text that holds little else', () => {
    expect(judgePage(`${words} ${'QXRT BNMZ WPLK '.repeat(20)}`).verdict).toBe('untrusted');
  });
});
