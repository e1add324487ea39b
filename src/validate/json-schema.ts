/** The JSON Schema of an extraction, derived from the zod schema, for whoever reads extractions in another language. */
import { z } from 'zod';
import { extractionSchema } from './schema.ts';

/** Readers must let fields pass that a later minor version adds; what we write ourselves is checked more strictly. */
export function extractionJsonSchema(): object {
  const schema = z.toJSONSchema(extractionSchema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, title: 'muctieu extraction', description: 'What one plan, decision or resolution sets as quantified targets.', ...rest };
}
