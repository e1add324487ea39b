/** What decides on this machine what comes out: the rules, and every reader in its version. */
import { probeOptionalPrograms } from '../../read/optional-programs.ts';
import { installedVersion } from '../../read/package-reader.ts';
import { programs, programVersion } from '../../read/programs.ts';

/** By name; null where it is missing. */
export type ReadersHere = Readonly<Record<string, string | null>>;

const packages = [
  '@e965/xlsx',
  '@tesseract.js-data/vie',
  'fflate',
  'iconv-lite',
  'mammoth',
  'rehype-parse',
  'saxes',
  'tesseract.js',
  'unpdf',
  'word-extractor',
];
/** Spreadsheets are read by a package. */
const readsNothing = 'calc';

export async function readersHere(rules: string): Promise<ReadersHere> {
  const asked = Object.keys(programs) as (keyof typeof programs)[];
  const versions = await Promise.all(asked.map(async (name) => [name, await programVersion(name)] as const));
  const probed = (await probeOptionalPrograms()).filter(({ program }) => program !== readsNothing);
  return Object.fromEntries([
    ['rules', rules],
    ...versions,
    ...probed.map(({ program, version }) => [program, version] as const),
    ...packages.map((name) => [name, installedVersion(name)] as const),
  ]);
}

export interface ReaderDifference {
  readonly name: string;
  readonly first: string | null;
  readonly here: string | null;
}

export const differencesBetween = (first: ReadersHere, here: ReadersHere): readonly ReaderDifference[] =>
  [...new Set([...Object.keys(first), ...Object.keys(here)])]
    .map((name) => ({ name, first: first[name] ?? null, here: here[name] ?? null }))
    .filter((each) => each.first !== each.here);
