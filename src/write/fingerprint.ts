/** The rules hash of `generator.rules`: one value over everything that decides what comes out. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeFolder, packageFolder, runsFromSource } from '../manifest.ts';

/** Folders whose files decide; the files that lie in `src` itself decide too. */
const decidingFolders = [
  ...['read', 'normalise', 'structure', 'match', 'lexicon', 'rules', 'resolve', 'validate', 'write'].map((stage) => `src/${stage}`),
  'pipelines',
];

/** Say how much is done at the same time, and what others may call: the same comes out. */
export const undecidingFiles: readonly string[] = ['src/index.ts', 'pipelines/queues.ts'];

/** Dependencies that read, match or check; those that only talk to people do not decide. */
export const decidingPackages = ['fflate', 'iconv-lite', 'natural', 'remark-gfm', 'remark-parse', 'saxes', 'unified', 'xregexp', 'zod'];

/** Where a packaged build keeps the hash of the sources that it was compiled from. */
export const sourceHashFile = 'sources.sha256';

let known: string | undefined;

/** Computed once a process: what runs does not change under it. */
export function rulesHash(): string {
  known ??= computeRulesHash();
  return known;
}

function computeRulesHash(): string {
  const sources = runsFromSource ? hashOfSources(codeFolder) : readFileSync(join(codeFolder, sourceHashFile), 'utf8').trim();
  const versions = decidingPackages.map((name) => `${name}@${installedVersion(name)}`);
  return createHash('sha256')
    .update([sources, ...versions].join('\n'))
    .digest('hex');
}

/** Over the names and the contents, so that a clone and the package built from it agree. Line ends are no part of a rule. */
export function hashOfSources(folder: string): string {
  const hash = createHash('sha256');
  for (const file of decidingFiles(folder)) {
    const content = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${file}\n${content.length}\n${content}`);
  }
  return hash.digest('hex');
}

/** Relative to `folder`, with forward slashes, in one order on every machine. */
export function decidingFiles(folder: string): readonly string[] {
  const files = [...filesOf(folder, 'src', false), ...decidingFolders.flatMap((inner) => filesOf(folder, inner, true))];
  return files.filter((file) => !undecidingFiles.includes(file)).sort();
}

function filesOf(folder: string, inner: string, deep: boolean): readonly string[] {
  const entries = readdirSync(join(folder, inner), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${inner}/${entry.name}`;
    if (entry.isDirectory()) return deep ? filesOf(folder, path, deep) : [];
    return /\.(?:ts|json)$/.test(entry.name) ? [path] : [];
  });
}

function installedVersion(name: string): string {
  const manifest = findPackageJSON(name, pathToFileURL(join(packageFolder, 'package.json')));
  if (!manifest) throw new Error(`${name} is not installed beside ${packageFolder}: run npm ci --ignore-scripts`);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
