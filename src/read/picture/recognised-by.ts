/** What is said of pages that were recognised: by which programs, and that their numbers want a second look. */
import type { Reader } from '../../document.ts';
import type { ReadRemark } from '../blocks.ts';
import { listedPages, pageSpans } from '../page-runs.ts';
import { programVersion } from '../programs.ts';
import { type Engine, usualEngine } from './engine.ts';

export interface RecognisedBy {
  readonly readBy: readonly Reader[];
  readonly remarks: readonly ReadRemark[];
}

export async function recognisedBy(numbers: readonly number[], given?: Engine): Promise<RecognisedBy> {
  const engine = given ?? (await usualEngine());
  const runs = pageSpans(numbers);
  if (!engine || runs.length === 0) return { readBy: [], remarks: [] };
  const pages = listedPages(numbers);
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
