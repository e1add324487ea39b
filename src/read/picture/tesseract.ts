/** Recognition by the program tesseract: several pictures a run, so that its data is loaded once for all of them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programVersion } from '../programs.ts';
import { runProgram } from '../run-program.ts';
import { type Engine, pageSegmentation } from './engine.ts';
import { recognisedWords } from './recognised-words.ts';

export async function tesseract(): Promise<Engine | null> {
  const version = await programVersion('tesseract');
  return version === null ? null : { name: 'tesseract', version, read };
}

const read: Engine['read'] = async (folder, files, kind, dpi, milliseconds) => {
  if (files.length === 0) return { ok: true, words: [] };
  const list = `${kind}-${files[0]}.txt`;
  await writeFile(join(folder, list), `${files.join('\n')}\n`);
  const args = [list, 'stdout', '-l', 'vie', '--psm', pageSegmentation[kind], '--dpi', String(dpi), 'tsv'];
  const { ok, stdout, stderr, timedOut } = await runProgram('tesseract', args, milliseconds, folder);
  if (!ok) return { ok: false, timedOut, detail: `tesseract: ${stderr.trim().slice(0, 200)}` };
  const words = recognisedWords(stdout.toString('utf8'));
  return { ok: true, words: files.map((_, index) => words.get(index + 1) ?? []) };
};
