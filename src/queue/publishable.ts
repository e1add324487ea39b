/** From a text to what is written of it: the stages, the extraction, its bytes, and what the ledger is told. Runs in a thread of its own. */
import { createHash } from 'node:crypto';
import type { SourceText } from '../document.ts';
import { extractSource } from '../extract-file.ts';
import { type Result, success } from '../issue.ts';
import { saidBy } from '../ledger/said.ts';
import type { Pipeline } from '../stage.ts';
import type { Extraction } from '../validate/schema.ts';
import { type Generator, serialise } from '../write/compose.ts';
import type { Publishable } from './stations.ts';

export function publishableOf(source: SourceText, pipeline: Pipeline, generator: Generator): Result<Publishable> {
  const extracted = extractSource(source, pipeline, generator);
  if (!extracted.ok) return extracted;
  const { extraction, text } = extracted.value;
  const json = serialise(extraction);
  return success({ json, text, told: toldOf(extraction, json, text) });
}

/** What the ledger is told of an extraction; `json`, `text`: what lies on the disk. */
export function toldOf({ generator, source, document, targets, warnings }: Extraction, json: string, text: string): Publishable['told'] {
  const { review: _review, period: _period, ...knownBy } = document;
  const { path, sha256, mediaType, readBy } = source;
  return {
    event: 'published',
    path,
    sha256,
    mediaType,
    recognised: readBy.some(({ name }) => RECOGNISERS.has(name)),
    generator,
    readBy,
    document: knownBy,
    targets: targets.length,
    warnings: warnings.length,
    doubtful: targets.filter(({ confidence }) => confidence < DOUBTFUL_BELOW).length,
    said: saidBy(targets),
    extraction: digestOf(json),
    text: digestOf(text),
  };
}

/** Of the targets from 0.8 on nearly all are right (`npm run bench`); those below want a look. */
const DOUBTFUL_BELOW = 0.8;

/** Readers of pictures. */
const RECOGNISERS: ReadonlySet<string> = new Set(['tesseract', 'tesseract.js']);

export const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex');
