/** What the paths of a command line stand for: the files to read, each with the name that its extraction will bear. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FileIssue } from '../issue.ts';
import { unknownType, whyLeftAlone } from '../queue/left-alone.ts';
import { readIssue } from '../read/file-bytes.ts';
import { mediaTypeOf } from '../read/media-type.ts';
import { outputFiles } from '../write/output-files.ts';
import type { Messages } from './messages.ts';
import { type WalkedFile, walk } from './walk.ts';

export interface Input {
  /** `source.path` and the place under the output folder. */
  readonly name: string;
  /** As the user would write it. */
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
  /** Known before reading: nothing is there, or a folder cannot be opened. */
  readonly issue: FileIssue | null;
}

/** `unread`: what was found in folders and is of no type that is read. */
export type Inputs =
  | { readonly ok: true; readonly inputs: readonly Input[]; readonly unread: readonly FileIssue[] }
  | { readonly ok: false; readonly wrongUse: string };

export interface Place {
  readonly cwd: string;
  /** The folder that nothing may be read from, since results go there; absolute. Null where nothing is written. */
  readonly out: string | null;
}

/** The folder whose files are named by their place in it, however they were asked for. */
export const defaultFolder = 'corpus';

export async function collectInputs(paths: readonly string[], place: Place, messages: Messages): Promise<Inputs> {
  const wrong = (wrongUse: string): Inputs => ({ ok: false, wrongUse });
  if (paths.length === 0 && !(await isFolder(resolve(place.cwd, defaultFolder)))) return wrong(messages.wrongUse.noCorpus(defaultFolder));
  const out = place.out && (await canonical(place.out));
  const byPath = new Map<string, Input>();
  const unread = new Map<string, FileIssue>();
  for (const asked of paths.length > 0 ? paths : [defaultFolder]) {
    const path = resolve(place.cwd, asked);
    const folder = (await isFolder(path)) && !mediaTypeOf(path);
    if (folder && (await canonical(path)) === out) return wrong(messages.wrongUse.outIsInput(asked));
    const found = folder ? await walk(path, out) : whyLeftAlone(basename(path)) ? [] : [await named(path)];
    for (const { path: file, bytes, mark, issue, leftAlone } of found) {
      if (leftAlone !== null || byPath.has(file)) continue;
      const name = nameOf(file, folder ? path : dirname(path), place.cwd);
      const shown = file === path ? asked : join(asked, relative(path, file));
      const isUnread = folder && !issue && !mediaTypeOf(file);
      // A link that leads nowhere may stand for a folder whose files are there.
      const known = isUnread ? { code: 'file-missing' as const, stage: 'read' as const, detail: '' } : issue;
      if (isUnread && mark !== null) unread.set(file, unknownType(basename(file), shown));
      else byPath.set(file, { name, shown, path: file, bytes, issue: known && { ...known, path: shown } });
    }
  }
  const inputs = withClashes([...byPath.values()]).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const conflict = conflictAmong(inputs, place.out, messages);
  return conflict ? wrong(conflict) : { ok: true, inputs, unread: [...unread].flatMap(([path, issue]) => (byPath.has(path) ? [] : [issue])) };
}

function nameOf(file: string, base: string, cwd: string): string {
  const corpus = resolve(cwd, defaultFolder);
  return nameIn(isInside(file, corpus) ? corpus : base, file);
}

/** `source.path` of a file in a folder of plans. */
export const nameIn = (folder: string, file: string): string => relative(folder, file).split(sep).join('/').normalize('NFC');

/** Systems differ in how they write an accent: names that are one for a person are one for us, and two files that bear it get in each other's way. */
export function withClashes(inputs: readonly Input[]): Input[] {
  const byFolder = new Map<string, Input[]>();
  for (const input of inputs) {
    const same = input.path.normalize('NFC');
    byFolder.set(same, [...(byFolder.get(same) ?? []), input]);
  }
  return [...byFolder.values()].flatMap((group) => (group.length === 1 ? group : group.map(clashing)));
}

/** Under its name as it is written: that of the other is another. */
const clashing = (input: Input): Input => ({
  ...input,
  name: `${input.name.slice(0, input.name.lastIndexOf('/') + 1)}${basename(input.path)}`,
  issue: { code: 'name-clash', stage: 'read', path: input.shown, detail: basename(input.path) },
});

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function conflictAmong(inputs: readonly Input[], out: string | null, { wrongUse }: Messages): string | null {
  const paths = new Set(inputs.map(({ path }) => path));
  for (const [index, input] of inputs.entries()) {
    const before = inputs[index - 1];
    if (before?.name === input.name) return wrongUse.sameOutput(input.name, before.shown, input.shown);
    const overwritten = out && Object.values(outputFiles(out, input.name)).find((path) => paths.has(path));
    if (overwritten) return wrongUse.overwritesInput(overwritten);
  }
  return null;
}

/** A file named by the user. What is wrong with it is told when it is read, but for a name that is not there: it gets no error file. */
async function named(path: string): Promise<WalkedFile> {
  const found = await stat(path).catch((error: unknown) => readIssue(error, path));
  if ('size' in found) return { path, bytes: found.size, mark: '', issue: null, leftAlone: null };
  return { path, bytes: 0, mark: null, issue: found.code === 'file-missing' ? found : null, leftAlone: null };
}

export const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;

const canonical = (path: string): Promise<string> => realpath(path).catch(() => path);
