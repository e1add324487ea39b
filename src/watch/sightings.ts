/** What is seen of the folder, by hints and by scans, told to the list of watched files. */
import { basename } from 'node:path';
import { nameIn } from '../cli/inputs.ts';
import { markOf } from '../queue/file-mark.ts';
import { whyLeftAlone } from '../queue/left-alone.ts';
import { type FileStatus, freshStatus, ignoredStatus, type Show } from './file-status.ts';
import { hiddenBy, type Scan, type Scanned, whyIgnored } from './scan-folder.ts';
import type { WatchedFile, WatchedFiles } from './watched-files.ts';

export interface Sightings {
  /** Something may have happened to a file. */
  readonly hint: (path: string) => Promise<void>;
  /** `began`: what has been seen since may have come after the scan passed. */
  readonly scanned: (scan: Scan, began: number) => void;
}

export interface SightingOptions extends Pick<Scanned, 'folder'> {
  readonly shownAs: (path: string) => string;
  readonly files: WatchedFiles;
  readonly show: Show;
  readonly clock: () => number;
  /** Only a scan can tell what this means. */
  readonly unsure: () => void;
}

export function sightings({ folder, shownAs, files, show, clock, unsure }: SightingOptions): Sightings {
  /** What is in the folder and is not watched, by name. */
  let beside = new Map<string, FileStatus>();

  function sighted(file: WatchedFile, mark: string): void {
    Object.assign(file, { missing: false, seen: clock() });
    if (mark === file.mark || file.phase === 'hand') return;
    file.mark = mark;
    if (isClash(file)) return;
    if (file.phase === 'settled') files.wait(file, clock());
    else Object.assign(file, { since: clock(), retry: null });
  }

  function showBeside(status: FileStatus, known: FileStatus | undefined): void {
    beside.set(status.name, status);
    if (known?.ignored !== status.ignored || known?.issue?.code !== status.issue?.code) show(status.name, status);
  }

  return {
    hint: async (path) => {
      const [mark, file, name] = [await markOf(path), files.all.get(path), nameIn(folder, path)];
      if (mark === null) {
        if (file) file.missing = true;
        return unsure();
      }
      if (file) return sighted(file, mark);
      const why = whyIgnored(path, mark, whyLeftAlone(basename(path)));
      if (why) return showBeside(ignoredStatus(name, why), beside.get(name));
      if (files.named(name)) return unsure();
      files.add({ path, name, shown: shownAs(path), mark }, clock());
    },
    scanned: ({ files: found, ignored, closed }, began) => {
      const [present, isHidden] = [new Set(found.map(({ path }) => path)), hiddenBy(closed)];
      for (const file of files.all.values()) {
        if (present.has(file.path) || file.seen >= began) continue;
        file.missing = true;
        if (!isHidden(file.name) && file.phase !== 'hand') files.drop(file);
      }
      for (const { issue, ...each } of found) {
        const known = files.all.get(each.path);
        if (known && known.name !== each.name && known.phase !== 'hand') files.drop(known);
        if (!files.all.has(each.path)) files.add(each, clock());
        const file = files.all.get(each.path) as WatchedFile;
        sighted(file, each.mark);
        if (issue && !isClash(file) && file.phase !== 'hand') files.settle(file, { state: 'failed', issue });
        if (!issue && isClash(file)) files.wait(file, clock());
      }
      const before = beside;
      beside = new Map();
      for (const { name, why } of ignored) showBeside(ignoredStatus(name, why), before.get(name));
      for (const issue of closed) showBeside({ ...freshStatus(issue.path), state: 'failed', issue }, before.get(issue.path));
      for (const name of before.keys()) if (!beside.has(name) && !files.named(name)) show(name, null);
    },
  };
}

const isClash = ({ status }: WatchedFile): boolean => status.issue?.code === 'name-clash';
