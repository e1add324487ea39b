/** What lies on the disk of one document: what the machine said, its text, what people decided. */
import { readFile, stat } from 'node:fs/promises';
import type { Published } from '../ledger/events.ts';
import type { Extraction } from '../validate/schema.ts';
import { digestOf } from '../write/digest-of.ts';
import { outputFiles } from '../write/output-files.ts';
import { parseVouched } from '../write/read-extraction.ts';
import type { Decision } from './decisions.ts';
import { decisionsIn, ReviewDamaged } from './review-file.ts';
import { type Reviewed, reviewed } from './reviewed.ts';
import { thingViews } from './thing-views.ts';
import type { ThingView } from './views.ts';

export interface StandingDocument {
  readonly path: string;
  readonly published: Published;
  /** Without decisions. */
  readonly machine: Extraction;
  readonly machineJson: string;
  readonly machineDigest: string;
  readonly text: string;
  /** The bytes of the .review.json; null where there is none. */
  readonly review: string | null;
  readonly decisions: readonly Decision[];
  readonly reviewed: Reviewed;
  readonly views: readonly ThingView[];
  /** Of the review file as it was read: another writes another. */
  readonly mark: string;
}

/** Null where what lies there is not what the ledger tells: it is being replaced, or waits for an `extract`. Throws `ReviewDamaged`. */
export async function loadDocument(out: string, path: string, published: Published, before: StandingDocument | null): Promise<StandingDocument | null> {
  const files = outputFiles(out, path);
  const own = await ownResult(files, published, before);
  if (!own) return null;
  const mark = await markOf(files.review);
  if (before?.mark === mark && before.machine === own.machine && before.text === own.text) return { ...before, published };
  const review = await contentOf(files.review);
  const decisions = review === null ? [] : decisionsNamed(review, files.review);
  return { path, published, ...own, review, decisions, ...applied(own.machine, own.text, decisions), mark };
}

/** The same document after more decisions. */
export function applied(machine: Extraction, text: string, decisions: readonly Decision[]): Pick<StandingDocument, 'reviewed' | 'views'> {
  const result = reviewed(machine, text, decisions);
  return { reviewed: result, views: thingViews(result, decisions) };
}

/** The same for all who see the same. */
export const versionOf = ({ published, review }: Pick<StandingDocument, 'published' | 'review'>): string => version(published, review && digestOf(review));

/** Of what the ledger tells. */
export const versionTold = (published: Published): string => version(published, published.review?.decisions ?? null);

const version = ({ text, extraction, review }: Published, decisions: string | null): string =>
  digestOf(JSON.stringify([text, review?.machine ?? extraction, decisions])).slice(0, 20);

type Files = ReturnType<typeof outputFiles>;
type OwnResult = Pick<StandingDocument, 'machine' | 'machineJson' | 'machineDigest' | 'text'>;

async function ownResult(files: Files, { extraction, text, review }: Published, before: StandingDocument | null): Promise<OwnResult | null> {
  const digest = review?.machine ?? extraction;
  const known = before?.published;
  if (before && known?.text === text && (known.review?.machine ?? known.extraction) === digest) return before;
  const [json, words] = await Promise.all([contentOf(review ? files.machine : files.extraction), contentOf(files.text)]);
  if (json === null || words === null || digestOf(json) !== digest || digestOf(words) !== text) return null;
  const machine = parseVouched(json);
  return machine && { machine, machineJson: json, machineDigest: digest, text: words };
}

function decisionsNamed(review: string, path: string): readonly Decision[] {
  try {
    return decisionsIn(review);
  } catch (error) {
    throw new ReviewDamaged(path, { cause: error });
  }
}

/** A file that is put in its place by renaming is another one each time. */
export async function markOf(path: string): Promise<string> {
  const seen = await stat(path, { bigint: true }).catch(absent);
  return seen ? `${seen.dev} ${seen.ino} ${seen.mtimeNs} ${seen.size}` : '';
}

const contentOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(absent);

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
