/** A folder with one plan that was extracted, and a way to decide on it. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { plan as pipeline } from '../../pipelines/plan.ts';
import { ledgerFile } from '../../src/cli/extract-inputs.ts';
import { openLedger } from '../../src/ledger/ledger-file.ts';
import type { Draft, Thing } from '../../src/review/drafts.ts';
import { openReviews, type Reviews } from '../../src/review/open-reviews.ts';
import { fieldOf } from '../../src/review/target-fields.ts';
import type { Target } from '../../src/validate/schema.ts';
import { temporaryFolder } from './folders.ts';
import { runMain } from './run-main.ts';

export const source = `ỦY BAN NHÂN DÂN TỈNH LAM GIANG
Số: 12/KH-UBND
Lam Giang, ngày 3 tháng 2 năm 2025
KẾ HOẠCH
Phát triển kinh tế số
Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;
- Tỷ lệ hộ nghèo đạt 5% đến năm 2030.
- Số doanh nghiệp thành lập mới đạt trên 200 doanh nghiệp vào năm 2026.
- Tỷ lệ xã đạt chuẩn nông thôn mới đạt 80% vào năm 2027.
TỔ CHỨC THỰC HIỆN
1. Sở Công Thương chủ trì, phối hợp với Sở Tài chính hướng dẫn doanh nghiệp thực hiện chuyển đổi số.
`;

export interface ReviewedFolder {
  readonly cwd: string;
  readonly out: string;
  readonly reviews: Reviews;
  readonly extract: (...words: string[]) => Promise<void>;
}

export async function reviewedFolder(files: Readonly<Record<string, string>> = { 'corpus/a.txt': source }): Promise<ReviewedFolder> {
  const cwd = temporaryFolder(files);
  const out = join(cwd, 'extracted');
  const extract = async (...words: string[]): Promise<void> => {
    const { code, stderr } = await runMain(cwd, ['extract', ...words], pipeline);
    if (code !== 0) throw new Error(stderr);
  };
  await extract();
  return { cwd, out, extract, reviews: await reviewsOf(out) };
}

/** As another process would open them. */
export const reviewsOf = async (out: string): Promise<Reviews> => openReviews({ out, ledger: await openLedger(join(out, ledgerFile)), now: () => new Date() });

export const deciding = (thing: Thing, what: What, seen: string | null = null): Draft => ({ id: randomUUID(), thing, seen, what }) as Draft;

/** What a person may say of something. */
type What = Draft extends infer Each ? (Each extends { what: infer Said } ? Said : never) : never;

/** Another number than the machine's. */
export function numbered(target: Target, number: number): What {
  const value = fieldOf(target, 'value');
  return { verdict: 'corrected', field: 'value', value: JSON.parse(JSON.stringify({ ...value, says: { ...target.value, number } })) };
}
