/** What the pipeline reads: from the plain text of a sample, and from a file of a form. */
import { join } from 'node:path';
import { plan as pipeline } from '../../pipelines/plan.ts';
import type { MediaType } from '../../src/document.ts';
import { extractFile, extractSource, generatorOf } from '../../src/extract-file.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { structure } from '../../src/structure/structure.ts';
import type { Reading } from './compare.ts';
import type { Plan } from './plan-blocks.ts';

export function readPlain({ name, extension }: Plan, text: string): Reading {
  const mediaType: MediaType = extension === '.md' ? 'text/markdown' : 'text/plain';
  const source = { path: `${name}${extension}`, sha256: '0'.repeat(64), bytes: 1, mediaType, encoding: 'utf-8', readBy: [], pages: null, layout: null, text };
  return required(extractSource({ ...source, readBy: [{ name: 'parity', version: '1', pages: null }] }, pipeline, generatorOf(pipeline)));
}

/** Those that stand in a table, there alone or there too. */
export function inTables({ targets, text }: Reading, { extension }: Plan, source: string): Reading {
  const { blocks } = structure(normalise({ text: source, mediaType: extension === '.md' ? 'text/markdown' : 'text/plain' }));
  const tables = blocks.filter(({ kind }) => kind === 'table');
  const isInTable = ({ start, end }: { readonly start: number; readonly end: number }) => tables.some(({ span }) => span.start <= start && end <= span.end);
  return { text, targets: targets.filter(({ statements }) => statements.some(isInTable)) };
}

/** The reading, or the code of the issue. */
export async function readForm(path: string): Promise<Reading | string> {
  const extracted = await extractFile(path, { name: join('parity', path.split('/').at(-1) as string) }, pipeline);
  return extracted.ok ? readingOf(extracted.value) : `${extracted.issue.code} ${extracted.issue.detail}`.trim();
}

const required = (extracted: ReturnType<typeof extractSource>): Reading => {
  if (!extracted.ok) throw new Error(`${extracted.issue.path}: ${extracted.issue.code} ${extracted.issue.detail}`);
  return readingOf(extracted.value);
};

const readingOf = ({ extraction, text }: { readonly extraction: { readonly targets: Reading['targets'] }; readonly text: string }): Reading => ({
  targets: extraction.targets,
  text,
});
