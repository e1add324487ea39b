/** What the ledger is told of an extraction. */
import type { Extraction } from '../validate/schema.ts';
import { digestOf } from '../write/digest-of.ts';
import type { PublishedEvent } from './events.ts';
import { saidBy } from './said.ts';
import { digestsOf } from './target-digests.ts';

export type Told = Omit<PublishedEvent, 'at' | 'modifiedAt'>;

/** `json`, `text`: what lies on the disk. */
export function toldOf(extraction: Extraction, json: string, text: string): Told {
  const { generator, source, targets } = extraction;
  const { path, sha256, mediaType, readBy } = source;
  return {
    event: 'published',
    path,
    sha256,
    mediaType,
    recognised: readBy.some(({ name }) => RECOGNISERS.has(name)),
    generator,
    readBy,
    ...toldOfResult(extraction, json),
    said: saidBy(targets),
    text: digestOf(text),
    review: null,
    says: digestsOf(targets),
  };
}

/** What decisions of people change too. */
export function toldOfResult(
  { document, targets, warnings }: Extraction,
  json: string,
): Pick<Told, 'document' | 'targets' | 'warnings' | 'doubtful' | 'extraction'> {
  const { review: _review, period: _period, ...knownBy } = document;
  return {
    document: knownBy,
    targets: targets.length,
    warnings: warnings.length,
    doubtful: targets.filter(({ confidence, review }) => confidence < DOUBTFUL_BELOW && review.status === 'machine').length,
    extraction: digestOf(json),
  };
}

/** Of the targets from 0.8 on nearly all are right (`npm run bench`); those below want a look. */
const DOUBTFUL_BELOW = 0.8;

/** Readers of pictures. */
const RECOGNISERS: ReadonlySet<string> = new Set(['tesseract', 'tesseract.js']);
