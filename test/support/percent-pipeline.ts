/** A pipeline of one rule, "X đạt N%", for tests of what stands around the stages and not of the rules. */
import { join } from 'node:path';
import { queues } from '../../pipelines/queues.ts';
import type { SourceText } from '../../src/document.ts';
import { failure, success } from '../../src/issue.ts';
import type { Pipeline } from '../../src/stage.ts';
import type { Findings, FoundTarget } from '../../src/validate/schema.ts';
import { validate } from '../../src/validate/validate.ts';

const machine = { status: 'machine' as const };

export const percentPipeline: Pipeline = {
  name: 'percent',
  version: '1.0.0',
  thread: join(import.meta.dirname, 'percent-thread.ts'),
  queues,
  extract: ({ text, path }: SourceText) => {
    const findings = validate(findingsOf(text), path);
    return findings.ok ? success({ text, findings: findings.value }) : findings;
  },
  explain: ({ path }: SourceText) => failure({ code: 'extraction-invalid', stage: 'validate', path, detail: 'this pipeline of the tests cannot explain' }),
};

function findingsOf(text: string): Findings {
  const targets = [...text.matchAll(/(\p{L}[\p{L} ]*?) đạt (\d+)%/gu)].map(targetOf);
  const number = /Số: (\S+)/u.exec(text)?.[1] ?? null;
  return {
    document: { type: null, number, issuer: null, issuedOn: null, place: null, title: null, period: { from: null, to: null }, about: null, review: machine },
    targets,
    citations: [],
    assignments: [],
    numbers: { target: targets.length, date: 0, citation: 0, numbering: 0, result: 0, condition: 0, name: 0, unaccounted: 0 },
    names: [],
    warnings: text.includes('?') ? [{ code: 'number-unaccounted', message: '?', span: { start: text.indexOf('?'), end: text.indexOf('?') + 1 } }] : [],
  };
}

function targetOf(match: RegExpExecArray): FoundTarget {
  const [quote, indicator = '', digits = ''] = match;
  const end = match.index + quote.length;
  const evidence = { quote, start: match.index, end, page: null };
  return {
    indicator,
    comparator: { op: '=', text: 'đạt' },
    change: 'level',
    value: { number: Number(digits), upper: null, unit: '%', of: null, text: `${digits}%` },
    period: { from: null, to: null, every: null, text: '', via: null },
    statedIn: null,
    baseline: null,
    agencies: [],
    section: [],
    evidence,
    statements: [{ ...evidence, section: [] }],
    spans: {
      indicator: [{ start: match.index, end: match.index + indicator.length }],
      comparator: null,
      value: { start: end - digits.length - 1, end },
      unit: { start: end - 1, end },
      of: null,
      period: null,
    },
    rules: ['value/percent'],
    confidence: 1,
    review: machine,
  };
}
