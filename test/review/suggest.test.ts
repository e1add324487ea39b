/** Words that a person marked as a missed target, and what the machine fills in for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedTargetSchema } from '../../src/review/drafts.ts';
import { type MarkedDocument, openSuggestions, type Suggest } from '../../src/review/suggest.ts';
import type { Span } from '../../src/span.ts';
import type { Extraction, Target } from '../../src/validate/schema.ts';

const folder = join(import.meta.dirname, '../../extracted');
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt.json') || name.endsWith('.md.json'))
  .map((name): MarkedDocument => {
    const extraction = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Extraction;
    const text = readFileSync(join(folder, name.replace(/json$/u, 'txt')), 'utf8');
    return { extraction, text, textSha256: name };
  });

const richest = samples.toSorted((a, b) => b.extraction.targets.length - a.extraction.targets.length)[0] as MarkedDocument;

/** An extraction that holds no target. */
const ofType = (mediaType: string): Extraction => ({
  ...richest.extraction,
  source: { ...richest.extraction.source, mediaType },
  targets: [],
});

/** What a reviewer would have had to type. */
const asked = ({ value, comparator, period, indicator }: Pick<Target, 'value' | 'comparator' | 'period' | 'indicator'>) => ({
  number: value.number,
  upper: value.upper,
  unit: value.unit,
  comparator,
  from: period.from,
  to: period.to,
  every: period.every,
  indicator,
});

const digitsOf = ({ value, spans }: Target): Span => {
  const digits = /\d[\d.,]*/u.exec(value.text);
  return digits ? { start: spans.value.start + digits.index, end: spans.value.start + digits.index + digits[0].length } : spans.value;
};

const marks: Readonly<Record<string, (target: Target) => Span>> = {
  'its value': ({ spans }) => spans.value,
  'its digits alone': digitsOf,
  'its statement': ({ evidence }) => evidence,
};

describe('a target that is found, taken away and marked', () => {
  it.each(Object.keys(marks))('%s: says what the machine had said', (name) => {
    const suggest = openSuggestions();
    const other: string[] = [];
    let all = 0;
    for (const sample of samples) {
      const { targets } = sample.extraction;
      for (const target of targets) {
        const missed = { ...sample, extraction: { ...sample.extraction, targets: targets.filter((other) => other !== target) } };
        const { target: suggested } = suggest(missed, marks[name]?.(target) as Span);
        all += 1;
        if (JSON.stringify(asked(suggested)) !== JSON.stringify(asked(target))) other.push(`${sample.textSha256}: ${target.evidence.quote}`);
      }
    }
    console.log(`${name}: ${all - other.length} of ${all} as the machine had said`);
    expect(all).toBeGreaterThan(300);
    expect(other.length, other.join('\n')).toBeLessThanOrEqual(all * 0.01);
  });
});

it('any stretch of a plan is answered, and every span of the answer is of the words it stands beside', () => {
  const suggestions = new Map(samples.map((each) => [each, openSuggestions()]));
  const sample = fc.constantFrom(...samples);
  const mark = fc.tuple(fc.double({ min: 0, max: 1.1, noNaN: true }), fc.integer({ min: -5, max: 400 }));
  fc.assert(
    fc.property(sample, mark, (document, [share, length]) => {
      const start = Math.floor(share * document.text.length);
      const { target, open } = (suggestions.get(document) as Suggest)(document, { start, end: start + length });
      const sliced = (at: Span) => document.text.slice(at.start, at.end);
      expect(sliced(target.spans.value)).toBe(target.value.text);
      expect(sliced(target.evidence)).toBe(target.evidence.quote);
      expect(target.spans.indicator.map((at) => sliced(at).replaceAll('\n', ' ')).join(' ')).toBe(target.indicator);
      if (target.spans.period) expect(sliced(target.spans.period)).toBe(target.period.text);
      for (const { name, span } of target.agencies) expect(sliced(span)).toBe(name);
      if (open.length === 0) expect(addedTargetSchema.safeParse(target).error).toBeUndefined();
    }),
    { numRuns: 600 },
  );
});

it('nor does any other text break it', () => {
  const part = fc.constantFrom(
    '1',
    '80%',
    '12.000',
    ' ',
    '\n',
    '|',
    '|---|',
    'tỷ lệ ',
    'đạt ',
    'năm 2030',
    '(',
    ')',
    '"',
    '. ',
    '; ',
    '<b>',
    '\u202e',
    '\ud800',
    '# ',
  );
  const texts = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(200), fc.nat(200), fc.constantFrom('text/plain', 'text/markdown'), (text, start, end, mediaType) => {
      const { target } = openSuggestions()({ text, textSha256: text, extraction: ofType(mediaType) }, { start, end });
      expect(text.slice(target.spans.value.start, target.spans.value.end)).toBe(target.value.text);
    }),
    { numRuns: 500 },
  );
});

describe('words that no target was read in', () => {
  const text = [
    'KẾ HOẠCH\nPhát triển xã hội giai đoạn 2026 - 2030\n',
    'I. MỤC TIÊU ĐẾN NĂM 2028',
    '- Theo Đề án “500 giáo viên cắm bản”, mỗi huyện chọn một trường.',
    '- Năm 2024, tỷ lệ hộ nghèo đạt 7,5%.',
    '- Đẩy mạnh tuyên truyền tới người dân.',
    '- Tỷ lệ trâu được tiêm phòng: 92%; tỷ lệ bò được tiêm phòng: 95%.\n',
    '| Chỉ tiêu | Đơn vị | Năm 2024 | Ghi chú |\n|---|---|---|---|\n| Tỷ lệ che phủ rừng | % | 54,5 | phấn đấu 56 |\n',
  ].join('\n');
  const at = (part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const suggested = (words: string, found: Target[] = []) =>
    openSuggestions()({ text, textSha256: 'one', extraction: { ...ofType('text/markdown'), targets: found } }, at(words));

  it('a number in a name is the value, with what it counts and the years of the heading', () => {
    const { target } = suggested('500 giáo viên');
    expect(target.value).toMatchObject({ number: 500, unit: 'giáo viên', text: '500 giáo viên' });
    expect(target.period).toMatchObject({ to: 2028, via: 'heading' });
    expect(target.section.at(-1)).toBe('MỤC TIÊU ĐẾN NĂM 2028');
  });

  it('what was refused as a result is filled in like any other', () => {
    const { target, open } = suggested('7,5%');
    expect(asked(target)).toMatchObject({ number: 7.5, unit: '%', indicator: 'tỷ lệ hộ nghèo', to: 2024, comparator: { op: '=', text: 'đạt' } });
    expect(open).toEqual([]);
  });

  it('words without a number: what is measured, and the rest is open', () => {
    const { target, open } = suggested('tuyên truyền tới người dân');
    expect(target).toMatchObject({ indicator: 'tuyên truyền tới người dân', value: { number: 0 } });
    expect(open).toEqual(['indicator', 'comparator', 'value']);
  });

  it('of several numbers the first is meant, but for those that are targets already', () => {
    const both = 'Tỷ lệ trâu được tiêm phòng: 92%; tỷ lệ bò được tiêm phòng: 95%';
    expect(suggested(both).target).toMatchObject({ indicator: 'Tỷ lệ trâu được tiêm phòng', value: { number: 92 } });
    const [first] = richest.extraction.targets as [Target];
    expect(suggested(both, [{ ...first, spans: { ...first.spans, value: at('92%') } }]).target).toMatchObject({
      indicator: 'tỷ lệ bò được tiêm phòng',
      value: { number: 95 },
    });
  });

  it('in a table the row names it, with its unit, and the column the year', () => {
    expect(suggested('56').target).toMatchObject({ indicator: 'Tỷ lệ che phủ rừng', value: { number: 56, unit: '%' } });
    expect(suggested('54,5').target).toMatchObject({ indicator: 'Tỷ lệ che phủ rừng', value: { number: 54.5, unit: '%' }, period: { to: 2024, via: 'table' } });
  });
});

it('tells the page where the statements before and behind the words stand on it', () => {
  const sample = richest;
  const [one, two, three] = sample.extraction.targets as [Target, Target, Target];
  const paged = (pages: number, first: number, last: number) => {
    const on = (target: Target, page: number) => ({ ...target, statements: target.statements.slice(0, 1).map((statement) => ({ ...statement, page })) });
    const { source } = sample.extraction;
    const extraction = { ...sample.extraction, source: { ...source, pages }, targets: [on(one, first), on(three, last)] };
    return openSuggestions()({ ...sample, extraction }, two.spans.value).target.evidence.page;
  };
  expect([paged(9, 4, 4), paged(9, 4, 5), paged(1, 1, 1)]).toEqual([4, null, 1]);
});
