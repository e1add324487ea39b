/** Looks through the whole folder: which files are to be read, which are left alone and why. */
import { join, relative } from 'node:path';
import { nameIn, withClashes } from '../cli/inputs.ts';
import { walk } from '../cli/walk.ts';
import type { FileIssue } from '../issue.ts';
import type { LeftAlone } from '../queue/left-alone.ts';
import { mediaTypeOf } from '../read/media-type.ts';
import type { Ignored } from './file-status.ts';
import { isOurs } from './own-files.ts';

export interface ScannedFile {
  readonly name: string;
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  readonly mark: string;
  /** It bears a name that another bears. */
  readonly issue: FileIssue | null;
}

export interface Scan {
  readonly files: readonly ScannedFile[];
  readonly ignored: readonly { readonly name: string; readonly why: Ignored }[];
  /** Folders that cannot be looked into: what lies in them is not known. */
  readonly closed: readonly FileIssue[];
}

export interface Scanned {
  readonly folder: string;
  /** As the user wrote it. */
  readonly shownFolder: string;
  /** The output folder, by its real path: not entered. */
  readonly except: string;
}

export async function scanFolder({ folder, shownFolder, except }: Scanned): Promise<Scan> {
  const walked = (await walk(folder, except)).filter(({ path }) => !isOurs(path));
  const nameOf = (path: string): string => nameIn(folder, path);
  const shownOf = (path: string): string => join(shownFolder, relative(folder, path));
  const closed = walked.flatMap(({ issue }) => (issue ? [{ ...issue, path: nameOf(issue.path) || shownFolder }] : []));
  const marks = new Map<string, string>();
  const ignored: { name: string; why: Ignored }[] = [];
  for (const { path, mark, issue, leftAlone } of walked) {
    const why = issue ? null : whyIgnored(path, mark, leftAlone);
    if (why) ignored.push({ name: nameOf(path), why });
    else if (!issue && mark) marks.set(path, mark);
  }
  const inputs = [...marks.keys()].map((path) => ({ name: nameOf(path), shown: shownOf(path), path, bytes: 0, issue: null }));
  const files = withClashes(inputs).map(({ name, shown, path, issue }) => ({ name, shown, path, issue, mark: marks.get(path) ?? '' }));
  return { files, ignored, closed };
}

export const whyIgnored = (path: string, mark: string | null, leftAlone: LeftAlone | null): Ignored | null =>
  leftAlone ?? (mediaTypeOf(path) === null ? 'unknown-type' : mark === null ? 'leads-nowhere' : null);

/** What lies in closed folders may be there or not. */
export const hiddenBy =
  (closed: Scan['closed']) =>
  (name: string): boolean =>
    closed.some(({ path }) => name.startsWith(`${path}/`));
