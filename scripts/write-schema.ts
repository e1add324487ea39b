/** Writes schema/extraction.schema.json from the zod schema. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractionJsonSchema } from '../src/validate/json-schema.ts';
import { serialise } from '../src/write/compose.ts';
import { root } from './package-json.ts';

writeFileSync(join(root, 'schema', 'extraction.schema.json'), serialise(extractionJsonSchema()));
