/** Damaged files of a form through the pipeline: each gives targets or an issue, breaks no reader, and says no number that the whole file does not say. */
import { plan } from '../../pipelines/plan.ts';
import type { MediaType } from '../../src/document.ts';
import { extractSource, generatorOf } from '../../src/extract-file.ts';
import type { FileIssueCode } from '../../src/issue.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import { mediaTypeOf } from '../../src/read/media-type.ts';
import type { Readers } from '../../src/read/pool/open-readers.ts';
import { readOpened } from '../../src/read/source-file.ts';
import { randomFrom } from '../vary/random.ts';
import type { Original } from './originals.ts';

export interface Case {
  /** "docx-automatic zeros 1/17": gives the same bytes again. */
  readonly seed: string;
  readonly bytes: Buffer;
  /** The code of the issue; null where it was read. */
  readonly code: FileIssueCode | 'thrown' | null;
  readonly detail: string;
  /** Of its targets, that no target of the whole file has. */
  readonly newNumbers: readonly number[];
}

/** What no file may bring about. */
const FAULTS: ReadonlySet<Case['code']> = new Set(['thrown', 'reader-crashed', 'reader-timeout', 'reader-memory', 'extraction-invalid']);

export const isFault = ({ code }: Case): boolean => FAULTS.has(code);

const generator = generatorOf(plan);
const limits = { ...defaultLimits, milliseconds: 60_000 };

/** As many cases as asked for, the kinds of damage in turns. `tell` hears each. */
export async function fuzz(original: Original, seed: string, cases: number, readers: Readers, tell: (told: Case) => void): Promise<void> {
  const known = new Set((await numbersIn(original, original.bytes, readers)).numbers);
  if (known.size === 0) throw new Error(`${original.id}: the whole file gives no targets`);
  const kinds = Object.entries(original.mutations);
  for (let index = 0; index < cases; index += 1) {
    const [kind, mutate] = kinds[index % kinds.length] as (typeof kinds)[number];
    const name = `${original.id} ${kind} ${seed}/${index}`;
    const bytes = mutate(original.bytes, randomFrom(name));
    const { numbers, ...told } = await numbersIn(original, bytes, readers);
    tell({ seed: name, bytes, ...told, newNumbers: numbers.filter((number) => !known.has(number)) });
  }
}

async function numbersIn({ extension }: Original, content: Buffer, readers: Readers): Promise<Pick<Case, 'code' | 'detail'> & { numbers: number[] }> {
  const path = `a${extension}`;
  const file = { path, sha256: '0'.repeat(64), mediaType: mediaTypeOf(path) as MediaType, content };
  try {
    const read = await readOpened(file, { name: path, limits, readers });
    const extracted = read.ok ? extractSource(read.value, plan, generator) : read;
    if (!extracted.ok) return { code: extracted.issue.code, detail: extracted.issue.detail, numbers: [] };
    return { code: null, detail: '', numbers: extracted.value.extraction.targets.flatMap(({ value }) => [value.number, value.upper ?? value.number]) };
  } catch (error) {
    return { code: 'thrown', detail: error instanceof Error ? (error.stack ?? error.message) : String(error), numbers: [] };
  }
}
