/** What is said of pages that were recognised: by which programs, and that their numbers want a second look. */
import type { Reader } from '../../document.ts';
import type { ReadRemark } from '../blocks.ts';
import { programVersion } from '../programs.ts';
import { type Engine, usualEngine } from './engine.ts';

export interface RecognisedBy {
  readonly readBy: readonly Reader[];
  readonly remarks: readonly ReadRemark[];
}

export async function recognisedBy(numbers: readonly number[], given?: Engine): Promise<RecognisedBy> {
  const engine = given ?? (await usualEngine());
  const runs = runsIn(numbers);
  if (!engine || runs.length === 0) return { readBy: [], remarks: [] };
  const pages = runs.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(',');
  const rasteriser = await programVersion('pdftoppm');
  return {
    readBy: [...(rasteriser === null ? [] : [{ name: 'pdftoppm', version: rasteriser, pages }]), { name: engine.name, version: engine.version, pages }],
    remarks: runs.map(({ first, last }) => ({
      code: 'page-recognised',
      message: `Trang ${first === last ? first : `${first}–${last}`} là ảnh quét, chữ do máy nhận dạng: kiểm tra lại số`,
      page: first,
    })),
  };
}

function runsIn(numbers: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const page of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === page - 1) run.last = page;
    else runs.push({ first: page, last: page });
  }
  return runs;
}
