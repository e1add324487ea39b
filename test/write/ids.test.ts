/** Ids: what they depend on, and what they survive. */
import { describe, expect, it } from 'vitest';
import type { Findings, FoundTarget } from '../../src/validate/schema.ts';
import { documentId, targetIds } from '../../src/write/ids.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';
import { plainSource } from '../support/plain-source.ts';

function findings(text: string): Findings {
  const outcome = percentPipeline.extract(plainSource(text));
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return outcome.value.findings;
}

const [target] = findings('tỷ lệ xã đạt 80%').targets as [FoundTarget];
const head = findings('Số: 228/KH-UBND').document;

describe('the id of a document', () => {
  it('comes from number, issuer and date where the text has a head of its own, whatever the text', () => {
    expect(documentId(head, 'one text')).toBe(documentId(head, 'another text'));
    expect(documentId({ ...head, number: '228/kh-ubnd ' }, '')).toBe(documentId(head, ''));
    for (const other of [{ number: '229/KH-UBND' }, { issuer: 'UBND tỉnh' }, { issuedOn: '2023-10-31' }]) {
      expect(documentId({ ...head, ...other }, '')).not.toBe(documentId(head, ''));
    }
  });

  it('comes from the text where the number is blank, or is that of a plan reported on', () => {
    for (const headless of [
      { ...head, number: null },
      { ...head, about: '228/KH-UBND' },
    ]) {
      expect(documentId(headless, 'one text')).toBe(documentId(headless, 'one text'));
      expect(documentId(headless, 'one text')).not.toBe(documentId(headless, 'another text'));
    }
  });

  it('is short, holds no colon and is not all digits', () => {
    expect(documentId(head, '')).toMatch(/^doc-[0-9a-f]{20}$/);
  });
});

describe('the id of a target', () => {
  const idOf = (change: Partial<FoundTarget>) => targetIds('doc-1', [{ ...target, ...change }])[0];

  it('depends on document, indicator, value and period', () => {
    expect(targetIds('doc-2', [target])).not.toEqual(targetIds('doc-1', [target]));
    expect(idOf({ indicator: 'tỷ lệ huyện' })).not.toBe(idOf({}));
    expect(idOf({ value: { ...target.value, number: 81 } })).not.toBe(idOf({}));
    expect(idOf({ value: { ...target.value, unit: 'xã' } })).not.toBe(idOf({}));
    expect(idOf({ period: { ...target.period, to: 2030 } })).not.toBe(idOf({}));
  });

  it('survives what says the same in other words, at another place, with another confidence', () => {
    const moved = { spans: { ...target.spans, value: { start: 900, end: 903 } }, rules: ['value/other'], confidence: 0.5 };
    expect(idOf({ ...moved, indicator: 'Tỷ lệ  xã', value: { ...target.value, text: '80 %' }, period: { ...target.period, via: 'heading' } })).toBe(idOf({}));
  });

  it('has a counter where two agree, in their order', () => {
    const [first, other, second, third] = targetIds('doc-1', [target, { ...target, indicator: 'khác' }, target, target]);
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
    expect(other).not.toBe(first);
  });
});
