/** Extracts files with the code of another commit: in a temporary worktree, run as that commit runs itself. */
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageFolder } from '../manifest.ts';
import { type Earlier, extractionsOfFolder } from './earlier.ts';
import { git, run } from './run.ts';

export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

export type AtRevision =
  | { readonly ok: true; readonly earlier: Earlier }
  | { readonly ok: false; readonly fault: 'no-revision' | 'fails'; readonly reason: string };

/** The repository is that of the running code; the files may lie anywhere. */
export async function extractAtRevision(revision: string, files: readonly NamedFile[]): Promise<AtRevision> {
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], packageFolder);
  if (commit.code !== 0) return { ok: false, fault: 'no-revision', reason: commit.err };
  const temporary = await mkdtemp(join(tmpdir(), 'muctieu-diff-'));
  const worktree = join(temporary, 'code');
  try {
    const added = await git(['worktree', 'add', '--detach', worktree, commit.out.toString('utf8').trim()], packageFolder);
    if (added.code !== 0) return { ok: false, fault: 'fails', reason: lastLine(added.err) };
    return await extractIn(worktree, temporary, files);
  } finally {
    await git(['worktree', 'remove', '--force', worktree], packageFolder);
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The files are copied under their names, so that both sides call them the same. */
async function extractIn(worktree: string, temporary: string, files: readonly NamedFile[]): Promise<AtRevision> {
  const prefix = (await git(['rev-parse', '--show-prefix'], packageFolder)).out.toString('utf8').trim();
  const code = join(worktree, prefix);
  const [input, output] = [join(temporary, 'in'), join(temporary, 'out')];
  await mkdir(input);
  for (const { name, path } of files) {
    await mkdir(dirname(join(input, name)), { recursive: true });
    // What cannot be read cannot be compared; the other side tells why.
    await copyFile(path, join(input, name)).catch(() => {});
  }
  const [, ...script] = (await scriptOf(code)).split(/\s+/);
  if (script.length === 0) return { ok: false, fault: 'fails', reason: 'package.json: scripts.muctieu' };
  await symlink(join(packageFolder, 'node_modules'), join(code, 'node_modules'), 'junction');
  const ran = await run(process.execPath, [...script, 'extract', input, '--out', output], code);
  const earlier = await extractionsOfFolder(output);
  // A run in which some files failed ends with 1, and so does a program that does not start; only the first leaves an output folder.
  return earlier && ran.code <= 1 ? { ok: true, earlier } : { ok: false, fault: 'fails', reason: lastLine(ran.err) };
}

/** "node pipelines/start.mjs", as that commit has it. */
async function scriptOf(code: string): Promise<string> {
  const manifest = await readFile(join(code, 'package.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(manifest) as { scripts?: { muctieu?: string } }).scripts?.muctieu ?? '';
}

/** The line that names the error, else the last one. */
function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /Error\b|fatal:/.test(line)) ?? lines.at(-1) ?? '').trim();
}
