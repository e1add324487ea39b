/** The last look before writing: findings that break the contract are an issue, never a file. The others have their keys in its order, whatever order they were made in. */
import type { z } from 'zod';
import { failure, type Result, success } from '../issue.ts';
import { type CheckedFindings, type Findings, findingsSchema } from './schema.ts';

export function validate(findings: Findings, path: string): Result<CheckedFindings> {
  const checked = findingsSchema.safeParse(findings);
  return checked.success ? success(checked.data) : breaksContract(checked.error, path);
}

/** Names the first place that the schema does not allow. */
export function breaksContract({ issues: [first] }: z.ZodError, path: string): Result<never> {
  return failure({ code: 'extraction-invalid', stage: 'validate', path, detail: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}` });
}
