/** From what the stages found to the extraction as the contract lays it down: ids, source, generator, and one order of keys. */
import type { SourceText } from '../document.ts';
import { type Result, success } from '../issue.ts';
import type { Outcome } from '../stage.ts';
import { type Extraction, originSchema, schemaVersion } from '../validate/schema.ts';
import { breaksContract } from '../validate/validate.ts';
import { documentId, targetIds } from './ids.ts';

export type Generator = Extraction['generator'];

/** The findings were checked, and what they came from is checked here; the keys stand in the order of the contract. */
export function composeExtraction({ findings, text }: Outcome, source: SourceText, generator: Generator): Result<Extraction> {
  const { path, sha256, bytes, mediaType, encoding, pages, readBy } = source;
  const origin = originSchema.safeParse({ schemaVersion, generator, source: { path, sha256, bytes, mediaType, encoding, pages, readBy } });
  if (!origin.success) return breaksContract(origin.error, path);
  const { document, citations, assignments, targets, numbers, names, warnings } = findings;
  const id = documentId(document, text);
  const ids = targetIds(id, targets);
  return success({
    ...origin.data,
    document: { id, ...document },
    citations,
    assignments,
    targets: targets.map((target, index) => ({ id: ids[index] as string, ...target })),
    numbers,
    names,
    warnings,
  });
}

/** The bytes of every JSON file that the project writes. */
export const serialise = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
