/** The events of `extracted/ledger.ndjson`: what became of each file, one event a line, never rewritten. A later version may say more of them. */
import { z } from 'zod';
import { extractionSchema } from '../validate/schema.ts';

const path = z.string().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const { generator, source, document } = extractionSchema.shape;

/** A file's place is its `source.path`: relative to the folder of plans, with forward slashes, in NFC. */
const stamp = { at: z.iso.datetime().describe('When the event was written.'), path, sha256: sha256.describe('Of the bytes of the file.') };

/** What a document is known by, as its extraction says it. */
export const knownBySchema = document.omit({ review: true, period: true });

/** What the extraction holds of people's decisions. */
const decided = z.object({
  decisions: sha256.describe('Of the bytes of the .review.json.'),
  machine: sha256.describe("Of the bytes of the machine's own extraction, kept under _machine/."),
});

const published = z.object({
  event: z.literal('published'),
  ...stamp,
  modifiedAt: z.iso.datetime().describe('When the file was last written: of two versions the later one holds.'),
  mediaType: source.shape.mediaType,
  recognised: z.boolean().describe('Its pages are pictures, read by recognition.'),
  generator,
  readBy: source.shape.readBy,
  document: knownBySchema,
  targets: z.int().min(0),
  warnings: z.int().min(0),
  doubtful: z.int().min(0).describe('Targets below the confidence that is taken without a look.'),
  said: sha256.describe('Over what the targets say, without places in the text: two renditions of one document agree in it.'),
  extraction: sha256.describe('Of the bytes of the .json.'),
  text: sha256.describe('Of the bytes of the .txt.'),
  review: decided.nullable().default(null).describe('Null where nobody has decided anything.'),
});

const digests = z.array(z.string());

/** With what each of its targets says, which no record of the ledger keeps. */
const publishedEvent = published.extend({
  says: digests.optional().describe('As `target-digests.ts` writes them; not in events that were written before they were.'),
});

const failed = z.object({
  event: z.literal('failed'),
  at: stamp.at,
  path,
  sha256: sha256.nullable(),
  code: z.string().min(1),
  detail: z.string().describe('What the message is filled with.'),
  generator,
});
const copied = z.object({ event: z.literal('copied'), ...stamp, of: path.describe('The file of the same bytes that has the extraction.') });
const moved = z.object({ event: z.literal('moved'), ...stamp, from: path });
/** People have decided something: what of the last `published` is another since. */
const reviewed = z.object({
  event: z.literal('reviewed'),
  ...stamp,
  ...published.pick({ document: true, targets: true, warnings: true, doubtful: true, extraction: true }).shape,
  review: decided,
  says: z.object({ set: digests, gone: digests }).optional().describe('What has changed of the digests.'),
});
/** `sha256`: null where its bytes were never known. */
const withdrawn = z.object({ event: z.literal('withdrawn'), ...stamp, sha256: sha256.nullable() });

export const ledgerEventSchema = z.discriminatedUnion('event', [publishedEvent, reviewed, failed, copied, moved, withdrawn]);

export type LedgerEvent = z.infer<typeof ledgerEventSchema>;
export type Published = z.infer<typeof published>;
export type PublishedEvent = z.infer<typeof publishedEvent>;
