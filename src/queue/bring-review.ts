/** What people decided of a file goes with it to its new name. */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failpoint } from '../failpoint.ts';
import { digestOf } from '../write/digest-of.ts';
import { outputFiles } from '../write/output-files.ts';
import { writeAtomically } from '../write/write-atomically.ts';
import { contentOf, keptFiles, keptFolder } from './kept-files.ts';

export interface Renamed {
  readonly out: string;
  readonly from: string;
  readonly to: string;
  readonly sha256: string;
  /** No other file has the former name. */
  readonly isFree: boolean;
}

/** May be begun anew at any place: nothing is removed that does not lie elsewhere. */
export async function bringReview({ out, from, to, sha256, isFree }: Renamed): Promise<void> {
  const kept = keptFiles(out, from, sha256).review;
  const beside = outputFiles(out, from).review;
  const target = outputFiles(out, to).review;
  const setAside = await contentOf(kept);
  const brought = setAside ?? (isFree ? await contentOf(beside) : null);
  if (brought === null) return;
  const displaced = await contentOf(target);
  if (displaced !== null && displaced !== brought) await keepDisplaced(out, to, displaced);
  await mkdir(dirname(target), { recursive: true });
  failpoint('review:before-rename');
  await rename(setAside === null ? beside : kept, target);
  failpoint('review:after-rename');
  // The one that was set aside is the same file of decisions as long as nobody has gone on with it.
  if (setAside !== null && (await contentOf(beside)) === setAside) await rm(beside);
}

async function keepDisplaced(out: string, name: string, content: string): Promise<void> {
  const folder = keptFolder(out, name);
  await mkdir(folder, { recursive: true });
  const reviews = (await readdir(folder)).filter((file) => file.endsWith('.review.json'));
  for (const review of reviews) if ((await contentOf(join(folder, review))) === content) return;
  await writeAtomically([{ path: join(folder, `${digestOf(content).slice(0, 12)}.review.json`), content }]);
}
