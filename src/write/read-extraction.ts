/** An extraction as it lies in the output folder. */
import { readFile } from 'node:fs/promises';
import { type Extraction, extractionSchema, schemaVersion } from '../validate/schema.ts';

/** Null where there is none, or none that the contract knows. */
export async function readExtraction(path: string): Promise<Extraction | null> {
  const content = await readFile(path, 'utf8').catch(() => null);
  return content === null ? null : parseExtraction(content);
}

/** Of bytes that the ledger vouches for: they were checked when they were written. Null where another major version of the contract wrote them. */
export function parseVouched(content: string): Extraction | null {
  const extraction = asPresent(JSON.parse(content)) as Extraction;
  return extraction.schemaVersion === schemaVersion ? extraction : null;
}

export function parseExtraction(content: string): Extraction | null {
  try {
    return extractionSchema.safeParse(asPresent(JSON.parse(content))).data ?? null;
  } catch {
    return null;
  }
}

/** What a minor version before this one wrote, as one of this: what it does not say is empty until the file is extracted anew. */
function asPresent(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('schemaVersion' in value) || value.schemaVersion !== '1.0.0' || !('warnings' in value)) return value;
  const { warnings, ...rest } = value;
  return { ...rest, schemaVersion, names: [], warnings };
}
