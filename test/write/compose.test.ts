/** Composing an extraction: the contract's order of keys, and a check of what the stages found. */
import { expect, it } from 'vitest';
import type { SourceText } from '../../src/document.ts';
import { extractionSchema } from '../../src/validate/schema.ts';
import { validate } from '../../src/validate/validate.ts';
import { composeExtraction, serialise } from '../../src/write/compose.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';

const source: SourceText = {
  text: 'Số: 1/KH-UBND\ntỷ lệ xã đạt 80%',
  readBy: [{ pages: null, version: '1', name: 'muctieu-text' }],
  pages: null,
  layout: null,
  encoding: 'utf-8',
  mediaType: 'text/plain',
  bytes: 42,
  sha256: 'a'.repeat(64),
  path: 'a/b.txt',
};
const generator = { rules: 'r', version: '1', name: 'percent' };

function outcome() {
  const found = percentPipeline.extract(source);
  if (!found.ok) throw new Error(found.issue.code);
  return found.value;
}

/** The same value with the keys of every object turned round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}

it('has the keys in the order of the contract, in whatever order they were made', () => {
  const { findings, text } = outcome();
  const straight = composeExtraction({ findings, text }, source, generator);
  const checked = validate(backwards(findings) as typeof findings, source.path);
  const turned = checked.ok ? composeExtraction({ findings: checked.value, text }, source, generator) : checked;
  if (!straight.ok || !turned.ok) throw new Error('no extraction');
  expect(serialise(turned.value)).toBe(serialise(straight.value));
  const extraction = straight.value;
  expect(Object.keys(extraction)).toEqual([
    'schemaVersion',
    'generator',
    'source',
    'document',
    'citations',
    'assignments',
    'targets',
    'numbers',
    'names',
    'warnings',
  ]);
  expect(Object.keys(extraction.generator)).toEqual(['name', 'version', 'rules']);
  expect(Object.keys(extraction.source)).toEqual(['path', 'sha256', 'bytes', 'mediaType', 'encoding', 'pages', 'readBy']);
  expect(Object.keys(extraction.document)[0]).toBe('id');
  expect(Object.keys(extraction.targets[0] ?? {}).slice(0, 5)).toEqual(['id', 'indicator', 'comparator', 'change', 'value']);
  expect(extractionSchema.safeParse(JSON.parse(serialise(extraction))).success).toBe(true);
});

it('refuses what the contract does not allow, naming the place', () => {
  const { findings, text } = outcome();
  const [target] = findings.targets;
  const checked = validate({ ...findings, targets: [{ ...target, confidence: 2 } as never] }, source.path);
  const composed = composeExtraction({ findings, text }, { ...source, sha256: 'a' }, generator);
  const issue = { code: 'extraction-invalid', stage: 'validate', path: 'a/b.txt' };
  expect(checked.ok || checked.issue).toMatchObject({ ...issue, detail: expect.stringContaining('targets.0.confidence') });
  expect(composed.ok || composed.issue).toMatchObject({ ...issue, detail: expect.stringContaining('source.sha256') });
});

it('serialises with two spaces and a final line end', () => {
  expect(serialise({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});
