/** The last look before writing: findings that break the contract are an issue, never a file. */
import { failure, type Result, success } from '../issue.ts';
import { type Findings, findingsSchema } from './schema.ts';

export function validate(findings: Findings, path: string): Result<Findings> {
  const checked = findingsSchema.safeParse(findings);
  if (checked.success) return success(findings);
  const [first] = checked.error.issues;
  return failure({ code: 'extraction-invalid', stage: 'validate', path, detail: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}` });
}
