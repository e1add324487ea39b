/** The package as its users get it: packed, installed in another folder, run and imported there. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, put, temporaryFolder } from './support/folders.ts';
import { copyOfProject } from './support/project-copy.ts';

/** As in an npm script of a clone: this Node and the project's programs stand first. */
const env = {
  ...process.env,
  PATH: [dirname(process.execPath), join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':'),
};
const run = (cwd: string, program: string, ...words: string[]) =>
  execFileSync(program, words, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });

/** A package of nothing with the versions of the clone, which npm has fetched already: it asks nobody what has come out since. */
function locked(): Record<string, string> {
  const root = { private: true, type: 'module' };
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { lockfileVersion: number; packages: Record<string, object> };
  const packages = { ...lock.packages, '': root };
  return { 'package.json': JSON.stringify(root), 'package-lock.json': JSON.stringify({ lockfileVersion: lock.lockfileVersion, requires: true, packages }) };
}

it('works where it is installed', { timeout: 300_000 }, () => {
  const project = copyOfProject();
  const manifest = readFileSync(join(project, 'package.json'), 'utf8');
  const target = temporaryFolder({ ...locked(), 'corpus/a.txt': 'tỷ lệ xã đạt 80%' });
  run(project, 'npm', 'pack', '--pack-destination', target);
  expect(readFileSync(join(project, 'package.json'), 'utf8')).toBe(manifest);
  const [tarball] = readdirSync(target).filter((name) => name.endsWith('.tgz'));
  run(target, 'npm', 'install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`);

  const installed = join(target, 'node_modules/muctieu');
  const packed = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(packed).toMatchObject({ engines: { node: '>=24' } });
  expect(packed).not.toHaveProperty('optionalDependencies');
  expect(readdirSync(join(target, 'node_modules')).filter((name) => /^(?:node-(?:linux|win)|typescript|vitest)/.test(name))).toEqual([]);
  expect(Object.keys(filesIn(installed)).filter((path) => /\.ts$/.test(path) && !/\.d\.m?ts$/.test(path))).toEqual([]);

  // The program.
  run(target, join('node_modules', '.bin', 'muctieu'), 'extract');
  const { 'a.txt.json': extraction = '' } = filesIn(join(target, 'extracted'));
  expect(JSON.parse(extraction)).toMatchObject({ source: { path: 'a.txt' }, targets: [{ indicator: 'tỷ lệ xã' }] });

  // The clone that it was packed from writes the same bytes.
  run(project, process.execPath, 'pipelines/start.mjs', 'extract', join(target, 'corpus'), '--out', 'extracted');
  expect(filesIn(join(project, 'extracted'))['a.txt.json']).toBe(extraction);

  // The API, with its types.
  const module = `
import { extractFile, type Extraction, extractionSchema } from 'muctieu';
import { plan } from 'muctieu/plan';
const extracted = await extractFile('corpus/a.txt', { name: 'a.txt' }, plan);
if (!extracted.ok) throw new Error(extracted.issue.code);
const extraction: Extraction = extracted.value.extraction;
console.log(extractionSchema.safeParse(extraction).success, extraction.targets[0]?.value.number);
`;
  put(target, 'use.ts', module);
  put(target, 'schema.js', "import schema from 'muctieu/schema' with { type: 'json' };\nconsole.log(schema.title);\n");
  run(target, 'tsc', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', '', 'use.ts');
  expect(run(target, process.execPath, 'use.ts')).toBe('true 80\n');
  expect(run(target, process.execPath, 'schema.js')).toBe('muctieu extraction\n');
});
