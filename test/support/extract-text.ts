/** A text through the pipeline for plans and into the form that is written, as a file of that text would go. */
import { createHash } from 'node:crypto';
import { plan } from '../../pipelines/plan.ts';
import type { MediaType } from '../../src/document.ts';
import type { Result } from '../../src/issue.ts';
import type { Extraction } from '../../src/validate/schema.ts';
import { composeExtraction, serialise } from '../../src/write/compose.ts';

const generator = { name: 'test', version: '1', rules: 'of the test' };

/** Unlike `extractSource` it lets through what a stage throws. */
export function extractText(text: string, mediaType: MediaType, path = 'text'): Result<{ extraction: Extraction; text: string }> {
  const bytes = Buffer.from(text);
  const source = {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: Math.max(1, bytes.length),
    mediaType,
    encoding: 'utf-8',
    readBy: [{ name: 'test', version: '1', pages: null }],
    pages: null,
    layout: null,
    text,
  };
  const outcome = plan.extract(source);
  if (!outcome.ok) return outcome;
  const composed = composeExtraction(outcome.value, source, generator);
  return composed.ok ? { ok: true, value: { extraction: composed.value, text: outcome.value.text } } : composed;
}

/** The bytes that would be written, or the issue. */
export function written(text: string, mediaType: MediaType, path?: string): string {
  const extracted = extractText(text, mediaType, path);
  return extracted.ok ? serialise(extracted.value.extraction) + extracted.value.text : serialise(extracted.issue);
}
