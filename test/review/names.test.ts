/** Names under decisions: they follow what people corrected, and make no correction a conflict. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Decision, Subject, Verdict } from '../../src/review/decisions.ts';
import { reviewFileSchema } from '../../src/review/decisions.ts';
import { reviewed } from '../../src/review/reviewed.ts';
import { subjectOf } from '../../src/review/subject-of.ts';
import { fieldOf } from '../../src/review/target-fields.ts';
import { extractionSchema, type Target } from '../../src/validate/schema.ts';
import { extractText } from '../support/extract-text.ts';

const source = `ỦY BAN NHÂN DÂN
TỈNH BẮC NINH
Số: 12/KH-UBND
Bắc Ninh, ngày 3 tháng 2 năm 2026
KẾ HOẠCH
Phát triển kinh tế số
- Giao Sở Thông tin và Truyền thông chủ trì: tỷ lệ hộ nghèo đạt 5% đến năm 2030.
`;

const extracted = extractText(source, 'text/plain');
if (!extracted.ok) throw new Error(extracted.issue.detail);
const { extraction, text } = extracted.value;
const [target] = extraction.targets as [Target];

const decision = (subject: Subject, what: Verdict): Decision => ({
  id: randomUUID(),
  at: '2026-11-23T00:00:00.000Z',
  by: 'lan',
  rules: extraction.generator.rules,
  about: randomUUID(),
  subject,
  what,
});

const codes = ({ warnings }: Pick<typeof extraction, 'warnings'>): string[] => warnings.map(({ code }) => code);

it('without a decision the bytes are the same', () => {
  expect(codes(extraction)).toContain('agency-not-of-date');
  expect(JSON.stringify(reviewed(extraction, text, []).extraction)).toBe(JSON.stringify(extraction));
});

it('a corrected date is the day of the names, and takes the warning away', () => {
  const { id: _id, review: _review, ...found } = extraction.document;
  const corrected = { verdict: 'corrected', field: 'issuedOn', machine: '2026-02-03', value: '2023-02-03' } as const;
  const { extraction: after, ends } = reviewed(extraction, text, [decision({ kind: 'head', found }, corrected)]);
  expect(ends).toMatchObject([{ end: 'applied' }]);
  expect(new Set(after.names.map(({ on }) => on))).toEqual(new Set(['2023-02-03']));
  expect(after.names.map(({ canonical }) => canonical)).toContain('Sở Thông tin và Truyền thông tỉnh Bắc Ninh');
  expect(codes(after)).not.toContain('agency-not-of-date');
  expect(extractionSchema.safeParse(after).error).toBeUndefined();
});

it('a corrected body is looked up, and a decision remembers nothing of names', () => {
  const field = fieldOf(target, 'agencies');
  const agencies = target.agencies.map((agency) => ({ ...agency, name: 'Sở KH&CN' }));
  const value = JSON.parse(JSON.stringify({ ...field, says: agencies })) as never;
  const machine = JSON.parse(JSON.stringify(field)) as never;
  const decisions = [
    decision(
      subjectOf(target, text, () => []),
      { verdict: 'corrected', field: 'agencies', machine, value },
    ),
  ];
  expect(reviewFileSchema.parse({ schemaVersion: '1.0.0', decisions }).decisions).toEqual(decisions);
  const { extraction: after, ends } = reviewed(extraction, text, decisions);
  expect(ends).toMatchObject([{ end: 'applied' }]);
  expect(after.names.find(({ name }) => name === 'Sở KH&CN')).toMatchObject({ canonical: 'Sở Khoa học và Công nghệ tỉnh Bắc Ninh', successors: [] });
  expect(codes(after)).not.toContain('agency-not-of-date');
});
