/** The targets of a text, and those of a sentence that stands under the goals of a whole plan. */
import { extractTraced } from '../../pipelines/plan.ts';
import type { Findings } from '../../src/validate/schema.ts';

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH LÂM GIANG
Số: 12/KH-UBND

KẾ HOẠCH
Phát triển kinh tế - xã hội giai đoạn 2026 - 2030

I. MỤC TIÊU

`;

export function targetsOfText(text: string): Findings['targets'] {
  const traced = extractTraced({ text, mediaType: 'text/plain', path: 'a.txt' });
  if (!traced.ok) throw new Error(traced.issue.code);
  return traced.value.findings.targets;
}

export const targetsUnderGoals = (sentence: string): Findings['targets'] => targetsOfText(`${PLAN}- ${sentence}\n`);
