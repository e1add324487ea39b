/** From a text to what is written of it: the stages, the extraction, its bytes, and what the ledger is told. Runs in a thread of its own. */
import { createHash } from 'node:crypto';
import type { SourceText } from '../document.ts';
import { extractSource } from '../extract-file.ts';
import { type Result, success } from '../issue.ts';
import { saidBy } from '../ledger/said.ts';
import type { Pipeline } from '../stage.ts';
import { type Generator, serialise } from '../write/compose.ts';
import type { Publishable } from './stations.ts';

export function publishableOf(source: SourceText, pipeline: Pipeline, generator: Generator): Result<Publishable> {
  const extracted = extractSource(source, pipeline, generator);
  if (!extracted.ok) return extracted;
  const { extraction, text } = extracted.value;
  const { review: _review, period: _period, ...document } = extraction.document;
  const json = serialise(extraction);
  return success({
    json,
    text,
    told: {
      event: 'published',
      path: source.path,
      sha256: source.sha256,
      mediaType: source.mediaType,
      recognised: source.readBy.some(({ name }) => RECOGNISERS.has(name)),
      generator,
      readBy: extraction.source.readBy,
      document,
      targets: extraction.targets.length,
      warnings: extraction.warnings.length,
      doubtful: extraction.targets.filter(({ confidence }) => confidence < DOUBTFUL_BELOW).length,
      said: saidBy(extraction.targets),
      extraction: digestOf(json),
      text: digestOf(text),
    },
  });
}

/** Of the targets from 0.8 on nearly all are right (`npm run bench`); those below want a look. */
const DOUBTFUL_BELOW = 0.8;

/** Readers of pictures. */
const RECOGNISERS: ReadonlySet<string> = new Set(['tesseract', 'tesseract.js']);

export const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex');
