/** The public API. The pipeline for plans is `muctieu/plan`, the JSON Schema `muctieu/schema`. */
export { compareExtractions, type Difference } from './diff/compare.ts';
export { type Extracted, extractFile } from './extract-file.ts';
export type { FileIssue, Result } from './issue.ts';
export { openReaders, type Readers } from './read/pool/open-readers.ts';
export { type ReadOptions, readSource } from './read/read-source.ts';
export { type Score, score } from './score/score.ts';
export type { Outcome, Pipeline } from './stage.ts';
export { extractionJsonSchema } from './validate/json-schema.ts';
export { type Extraction, extractionSchema, type Target } from './validate/schema.ts';
