/** A whole file of each form, of one small plan; what fuzzing damages. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { forms, maker } from '../parity/forms.ts';
import { planOf } from '../parity/plan-blocks.ts';
import { scansOf } from '../parity/scans.ts';
import type { Mutation } from './byte-mutations.ts';
import { byteMutations } from './byte-mutations.ts';
import { archiveMutations, markupMutations, objectMutations } from './markup-mutations.ts';

export interface Original {
  readonly id: string;
  /** ".docx" */
  readonly extension: string;
  readonly bytes: Buffer;
  readonly mutations: Readonly<Record<string, Mutation>>;
}

const PLAN = `# KẾ HOẠCH phát triển tỉnh Lâm Giang giai đoạn 2026 - 2030

1. Phấn đấu đến năm 2030, tỷ lệ hộ gia đình sử dụng nước sạch đạt tối thiểu 95%.
2. Tốc độ tăng tổng sản phẩm bình quân đạt 8,5%/năm giai đoạn 2026 - 2030.
3. Giảm tỷ lệ hộ nghèo xuống dưới 1,5% vào năm 2029, trồng mới 12.500 ha rừng.

| TT | Chỉ tiêu | Đơn vị | Năm 2028 | Năm 2030 |
| --- | --- | --- | --- | --- |
| 1 | Tỷ lệ xã đạt chuẩn nông thôn mới | % | 80 | 92 |
| 2 | Số bác sĩ trên một vạn dân | người | 11 | 14 |
| 3 | Tỷ lệ lao động qua đào tạo | % | 71 | 77 |
`;

const own = forms.filter(({ id }) => id.startsWith('text-') || ['docx-automatic', 'html', 'odt', 'rtf', 'doc', 'xlsx', 'xls', 'ods'].includes(id));
const pictures = { 'pdf-scan': 'pdf', png: 'png', tif: 'tif' } as const;

/** Of every form, or of one. */
export const originalIds: readonly string[] = [...own.map(({ id }) => id), 'pdf', ...Object.keys(pictures), 'jpg'];

export async function originalsIn(folder: string, ids: readonly string[]): Promise<readonly Original[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.md'), PLAN);
  const plan = planOf(folder, 'plan.md');
  const made = maker([plan], folder);
  const pathOf = async (id: string): Promise<string> => {
    const printed = async () => (await made('pdf-libreoffice'))[0]?.path ?? '';
    if (id === 'pdf') return printed();
    if (id === 'jpg') return jpegOf(await printed(), folder);
    const kind = pictures[id as keyof typeof pictures];
    const files = kind ? await scansOf([{ plan, path: await printed() }], kind, join(folder, id)) : await made(id);
    return files[0]?.path ?? '';
  };
  const originals: Original[] = [];
  for (const id of ids) {
    const path = await pathOf(id);
    originals.push({ id, extension: extname(path), bytes: readFileSync(path), mutations: mutationsOf(extname(path)) });
  }
  return originals;
}

function jpegOf(pdf: string, folder: string): string {
  execFileSync('pdftoppm', ['-jpeg', '-gray', '-r', '150', '-singlefile', pdf, join(folder, 'page')]);
  return join(folder, 'page.jpg');
}

function mutationsOf(extension: string): Original['mutations'] {
  if (['.docx', '.odt', '.xlsx', '.ods'].includes(extension)) return { ...byteMutations, ...archiveMutations };
  if (extension === '.html') return { ...byteMutations, ...markupMutations };
  return extension === '.pdf' ? { ...byteMutations, ...objectMutations } : byteMutations;
}
