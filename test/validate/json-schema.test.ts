/** The committed JSON Schema: it is the one that the zod schema gives; UPDATE=1 writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractionJsonSchema } from '../../src/validate/json-schema.ts';
import { serialise } from '../../src/write/compose.ts';

const path = 'schema/extraction.schema.json';

it('is current', () => {
  const current = serialise(extractionJsonSchema());
  if (process.env.UPDATE) writeFileSync(path, current);
  expect(readFileSync(path, 'utf8')).toBe(current);
});

it('lets readers pass over fields that a later version adds', () => {
  expect(JSON.stringify(extractionJsonSchema())).not.toContain('additionalProperties');
});
