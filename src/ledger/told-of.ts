/** What the ledger is told of an extraction. */
import type { Extraction } from '../validate/schema.ts';
import { digestOf } from '../write/digest-of.ts';
import type { Published } from './events.ts';
import { saidBy } from './said.ts';

export type Told = Omit<Published, 'at' | 'modifiedAt'>;

/** `json`, `text`: what lies on the disk. */
export function toldOf({ generator, source, document, targets, warnings }: Extraction, json: string, text: string): Told {
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
    doubtful: targets.filter(({ confidence, review }) => confidence < DOUBTFUL_BELOW && review.status === 'machine').length,
    said: saidBy(targets),
    extraction: digestOf(json),
    text: digestOf(text),
    review: null,
  };
}

/** Of the targets from 0.8 on nearly all are right (`npm run bench`); those below want a look. */
const DOUBTFUL_BELOW = 0.8;

/** Readers of pictures. */
const RECOGNISERS: ReadonlySet<string> = new Set(['tesseract', 'tesseract.js']);
