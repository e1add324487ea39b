/** `muctieu schema`: the JSON Schema of an extraction. */
import { extractionJsonSchema } from '../../validate/json-schema.ts';
import type { AddCommand } from '../shell.ts';

export const addSchema: AddCommand = (program, { messages, print }) => {
  program
    .command('schema')
    .description(messages.describe.schema)
    .action(() => print(JSON.stringify(extractionJsonSchema(), null, 2)));
};
