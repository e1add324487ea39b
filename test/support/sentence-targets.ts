/** The targets of a sentence that stands under the aims of a plan: "indicator | op number unit | year". */
import { extractTraced } from '../../pipelines/plan.ts';

export function targetsOf(sentence: string): string[] {
  const result = extractTraced({ text: `I. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n- ${sentence}\n`, mediaType: 'text/plain', path: 'a.txt' });
  if (!result.ok) throw new Error('not read');
  return result.value.findings.targets.map(
    ({ indicator, comparator, value, change, period }) =>
      `${indicator} | ${change === 'level' ? '' : `${change} `}${comparator.op} ${value.number} ${value.unit ?? ''} | ${period.to ?? ''}`,
  );
}
