/** What becomes of decisions when the machine finds the same, another thing, or nothing. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Decision, Subject, Verdict } from '../../src/review/decisions.ts';
import { reviewFileSchema } from '../../src/review/decisions.ts';
import { placeOf } from '../../src/review/place.ts';
import { reviewed } from '../../src/review/reviewed.ts';
import { subjectOf } from '../../src/review/subject-of.ts';
import { fieldOf } from '../../src/review/target-fields.ts';
import { type Extraction, extractionSchema, type Target } from '../../src/validate/schema.ts';
import { extractText } from '../support/extract-text.ts';

const source = `ỦY BAN NHÂN DÂN TỈNH LAM GIANG
Số: 12/KH-UBND
Lam Giang, ngày 3 tháng 2 năm 2025
KẾ HOẠCH
Phát triển kinh tế số
Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;
- Tỷ lệ hộ nghèo đạt 5% đến năm 2030.
- Số doanh nghiệp thành lập mới đạt trên 200 doanh nghiệp vào năm 2026.
TỔ CHỨC THỰC HIỆN
1. Sở Công Thương chủ trì, phối hợp với Sở Tài chính hướng dẫn doanh nghiệp thực hiện chuyển đổi số.
`;

function machine(text = source): { readonly extraction: Extraction; readonly text: string } {
  const extracted = extractText(text, 'text/plain');
  if (!extracted.ok) throw new Error(extracted.issue.detail);
  return extracted.value;
}

const { extraction, text } = machine();
const [poverty] = extraction.targets as [Target, Target];

const decision = (subject: Subject, what: Verdict, about = randomUUID()): Decision => ({
  id: randomUUID(),
  at: '2026-11-23T00:00:00.000Z',
  by: 'lan',
  rules: extraction.generator.rules,
  about,
  subject,
  what,
});

const undoing = (undoes: string): Decision => ({ id: randomUUID(), at: '2026-11-23T00:00:00.000Z', by: 'lan', rules: 'r', about: randomUUID(), undoes });

const correction = (target: Target, number: number): Verdict => {
  const value = fieldOf(target, 'value');
  return { verdict: 'corrected', field: 'value', machine: plain(value), value: plain({ ...value, says: { ...target.value, number } }) };
};
const plain = <Value>(value: Value): never => JSON.parse(JSON.stringify(value)) as never;
const onPoverty = subjectOf(poverty, text, () => []);
const povertyIn = ({ targets }: Extraction): Target | undefined => targets.find(({ indicator }) => indicator.includes('hộ nghèo'));

describe('targets', () => {
  it('a correction is in force, and the same decisions give a valid extraction', () => {
    const decisions = [decision(onPoverty, correction(poverty, 4))];
    expect(reviewFileSchema.parse({ schemaVersion: '1.0.0', decisions }).decisions).toEqual(decisions);
    const { extraction: corrected, ends } = reviewed(extraction, text, decisions);
    expect(povertyIn(corrected)).toMatchObject({ id: poverty.id, value: { number: 4 }, review: { status: 'corrected' } });
    expect(ends).toMatchObject([{ end: 'applied', thing: { kind: 'target', id: poverty.id } }]);
    expect(extractionSchema.safeParse(corrected).error).toBeUndefined();
  });

  it('undone, it is as if it had never been; redone, it is there again', () => {
    const first = decision(onPoverty, { verdict: 'rejected' });
    const undo = undoing(first.id);
    expect(reviewed(extraction, text, [first]).extraction.targets).toHaveLength(1);
    expect(reviewed(extraction, text, [first]).rejected.targets).toEqual([poverty]);
    expect(reviewed(extraction, text, [first, undo]).extraction).toEqual(extraction);
    expect(reviewed(extraction, text, [first, undo, undoing(undo.id)]).extraction.targets).toHaveLength(1);
  });

  it('rejected, then accepted: the later word holds', () => {
    const about = randomUUID();
    const decisions = [decision(onPoverty, { verdict: 'rejected' }, about), decision(onPoverty, { verdict: 'accepted' }, about)];
    expect(povertyIn(reviewed(extraction, text, decisions).extraction)).toMatchObject({ review: { status: 'accepted' } });
  });

  it('what the machine finds no more is there as people saw it', () => {
    const { extraction: found, ends } = reviewed({ ...extraction, targets: [] }, text, [decision(onPoverty, { verdict: 'accepted' })]);
    expect(povertyIn(found)).toEqual({ ...poverty, review: { status: 'accepted' } });
    expect(ends).toMatchObject([{ end: 'applied' }]);
  });

  it('what the machine reads otherwise is a conflict, and its own reading stands', () => {
    const other = { ...poverty, value: { ...poverty.value, number: 50 } };
    for (const what of [{ verdict: 'accepted' }, { verdict: 'rejected' }, correction(poverty, 4)] as const) {
      const { extraction: found, ends } = reviewed({ ...extraction, targets: [other] }, text, [decision(onPoverty, what)]);
      expect(found.targets).toEqual([other]);
      expect(ends).toMatchObject([{ end: 'conflict', candidates: [poverty.id] }]);
    }
  });

  it('what the machine says by now was right', () => {
    const right = { ...poverty, value: { ...poverty.value, number: 4 } };
    const { extraction: found, ends } = reviewed({ ...extraction, targets: [right] }, text, [decision(onPoverty, correction(poverty, 4))]);
    expect(found.targets).toEqual([{ ...right, review: { status: 'accepted' } }]);
    expect(ends).toMatchObject([{ end: 'already-right' }]);
  });

  it('one that a person added stands until the machine finds it too', () => {
    const added = decision(onPoverty, { verdict: 'added' });
    const [missed, found] = [{ ...extraction, targets: [] }, extraction].map((each) => reviewed(each, text, [added]));
    expect(missed?.extraction.targets).toEqual([{ ...poverty, review: { status: 'added' } }]);
    expect(povertyIn(found?.extraction as Extraction)).toEqual({ ...poverty, review: { status: 'accepted' } });
    expect(found?.ends).toMatchObject([{ end: 'already-right' }]);
  });

  it('a number that was unaccounted for is accounted for by what was added', () => {
    const warnings = [{ code: 'number-unaccounted' as const, message: '5', span: { start: poverty.spans.value.start, end: poverty.spans.value.start + 1 } }];
    const missed = { ...extraction, targets: [], numbers: { ...extraction.numbers, target: 0, unaccounted: 1 }, warnings };
    const { extraction: found } = reviewed(missed, text, [decision(onPoverty, { verdict: 'added' })]);
    expect([found.numbers.target, found.numbers.unaccounted, found.warnings]).toEqual([1, 0, []]);
  });

  it('two things that have become one are a conflict', () => {
    const decisions = [decision(onPoverty, correction(poverty, 4)), decision(onPoverty, correction(poverty, 3))];
    const { extraction: found, ends } = reviewed(extraction, text, decisions);
    expect(found.targets).toEqual(extraction.targets);
    expect(ends.map(({ end }) => end)).toEqual(['conflict', 'conflict']);
  });

  it('a sentence that is gone leaves an orphan', () => {
    const later = machine(source.replace('- Tỷ lệ hộ nghèo đạt 5% đến năm 2030.\n', ''));
    const { extraction: found, ends } = reviewed(later.extraction, later.text, [decision(onPoverty, correction(poverty, 4))]);
    expect(found).toEqual(later.extraction);
    expect(ends).toMatchObject([{ end: 'orphan' }]);
  });
});

describe('citations, assignments and the head', () => {
  const [citation] = extraction.citations as [Extraction['citations'][number]];
  const [assignment] = extraction.assignments as [Extraction['assignments'][number]];
  const onCitation: Subject = { kind: 'citation', found: citation, place: placeOf(text, citation.spans[0] as { start: number; end: number }) };
  const onAssignment: Subject = { kind: 'assignment', found: assignment, place: placeOf(text, assignment.span) };
  const { id: _id, review: _review, ...head } = extraction.document;
  const onHead: Subject = { kind: 'head', found: head };
  const set = (field: string, then: unknown, value: unknown): Verdict => ({ verdict: 'corrected', field, machine: plain(then), value: plain(value) });

  it('are corrected field by field', () => {
    const decisions = [
      decision(onCitation, set('issuer', citation.issuer, 'Chính phủ')),
      decision(onAssignment, { verdict: 'accepted' }),
      decision(onHead, set('place', head.place, 'tỉnh Lam Giang mới')),
    ];
    const { extraction: found, ends } = reviewed(extraction, text, decisions);
    expect(found.citations[0]).toEqual({ ...citation, issuer: 'Chính phủ', review: { status: 'corrected' } });
    expect(found.assignments[0]).toEqual({ ...assignment, review: { status: 'accepted' } });
    expect(found.document).toEqual({ ...extraction.document, place: 'tỉnh Lam Giang mới', review: { status: 'corrected' } });
    expect(ends.map(({ end }) => end)).toEqual(['applied', 'applied', 'applied']);
  });

  it('are rejected, and there again when the machine finds them no more and people have accepted them', () => {
    const none = { ...extraction, citations: [] };
    const { extraction: without, rejected } = reviewed(extraction, text, [decision(onCitation, { verdict: 'rejected' })]);
    expect(without.citations).toEqual(extraction.citations.slice(1));
    expect(rejected.citations).toEqual([citation]);
    expect(reviewed(none, text, [decision(onCitation, { verdict: 'accepted' })]).extraction.citations).toEqual([
      { ...citation, review: { status: 'accepted' } },
    ]);
    expect(reviewed(none, text, [decision(onCitation, { verdict: 'rejected' })]).ends).toMatchObject([{ end: 'already-right' }]);
  });

  it('are conflicts where the machine says a third thing', () => {
    const changed = { ...extraction, document: { ...extraction.document, place: 'tỉnh khác' }, citations: [{ ...citation, issuer: 'Bộ Y tế' }] };
    const decisions = [decision(onCitation, set('issuer', citation.issuer, 'Chính phủ')), decision(onHead, set('place', head.place, 'tỉnh Lam Giang mới'))];
    const { extraction: found, ends } = reviewed(changed, text, decisions);
    expect(found).toEqual(reviewed(changed, text, []).extraction);
    expect(found).toEqual({ ...changed, names: found.names });
    expect(ends).toMatchObject([
      { end: 'conflict', field: 'place' },
      { end: 'conflict', field: 'issuer' },
    ]);
  });
});
