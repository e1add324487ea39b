/** The rules hash: it covers everything that decides, and changes with any of it. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { decidingFiles, decidingPackages, hashOfSources, rulesHash, undecidingFiles } from '../../src/write/fingerprint.ts';
import { temporaryFolder } from '../support/folders.ts';

const root = resolve('.');

/** What a file imports while it runs, types aside. */
function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/^(?:import|export) (?!type )(?:[^'";]* from )?'([^']+)'/gmu)].map(([, name = '']) => name);
}

function reach(entries: readonly string[]) {
  const [files, packages] = [new Set<string>(), new Set<string>()];
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) visit(resolve(dirname(file), name));
      else if (!name.startsWith('node:')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    }
  };
  for (const entry of entries) visit(resolve(entry));
  return { files: [...files].map((file) => relative(root, file).replaceAll('\\', '/')), packages: [...packages] };
}

it('covers every file and every package that the pipeline, the reader and the writer reach', () => {
  const { files, packages } = reach(['pipelines/plan.ts', 'src/extract-file.ts', 'src/write/output-files.ts', 'src/write/read-extraction.ts']);
  expect(files.length).toBeGreaterThan(15);
  const decide = new Set([...decidingFiles(root), ...undecidingFiles]);
  expect(files.filter((file) => !decide.has(file))).toEqual([]);
  expect(packages.filter((name) => !decidingPackages.includes(name))).toEqual([]);
});

it('leaves out what only talks to people', () => {
  expect(decidingFiles(root).filter((file) => /^(?:src\/(?:cli|score|diff)\/|src\/index\.ts|test\/)/.test(file))).toEqual([]);
});

it('is a hash, the same each time', () => {
  expect(rulesHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(rulesHash()).toBe(rulesHash());
});

it('changes with a letter in a rule, not with line ends, a test or a shell', () => {
  const copy = temporaryFolder();
  for (const folder of ['src', 'pipelines']) cpSync(folder, join(copy, folder), { recursive: true });
  const before = hashOfSources(copy);
  const edit = (path: string, change: (code: string) => string) => writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')));
  edit('src/cli/main.ts', (code) => `${code}// talk\n`);
  edit('src/span.ts', (code) => code.replaceAll('\n', '\r\n'));
  expect(hashOfSources(copy)).toBe(before);
  edit('src/span.ts', (code) => code.replace('start', 'Start'));
  const changed = hashOfSources(copy);
  expect(changed).not.toBe(before);
  writeFileSync(join(copy, 'src/rules/added.ts'), '');
  expect(hashOfSources(copy)).not.toBe(changed);
});
