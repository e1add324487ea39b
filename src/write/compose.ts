/** From what the stages found to the extraction as the contract lays it down: ids, source, generator, and one order of keys. */
import type { SourceText } from '../document.ts';
import { failure, type Result, success } from '../issue.ts';
import type { Outcome } from '../stage.ts';
import { type Extraction, extractionSchema } from '../validate/schema.ts';
import { documentId, targetIds } from './ids.ts';

export type Generator = Extraction['generator'];

export const schemaVersion: Extraction['schemaVersion'] = '1.0.0';

/** The schema checks the extraction and puts its keys into the order of the contract, whatever order they were made in. */
export function composeExtraction({ findings, text }: Outcome, source: SourceText, generator: Generator): Result<Extraction> {
  const { path, sha256, bytes, mediaType, encoding, readBy } = source;
  const id = documentId(findings.document, text);
  const ids = targetIds(id, findings.targets);
  const checked = extractionSchema.safeParse({
    ...findings,
    schemaVersion,
    generator,
    source: { path, sha256, bytes, mediaType, encoding, pages: null, readBy },
    document: { ...findings.document, id },
    targets: findings.targets.map((target, index) => ({ ...target, id: ids[index] })),
  });
  if (checked.success) return success(checked.data);
  const [first] = checked.error.issues;
  return failure({ code: 'extraction-invalid', stage: 'validate', path, detail: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}` });
}

/** The bytes of every JSON file that the project writes. */
export const serialise = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
