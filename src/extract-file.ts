/** From a file to its extraction in memory: read, the stages of a pipeline, ids. Nothing is written. */
import type { SourceText } from './document.ts';
import { failure, type Result, success } from './issue.ts';
import { type ReadOptions, readSource } from './read/read-source.ts';
import type { Outcome, Pipeline } from './stage.ts';
import type { Extraction } from './validate/schema.ts';
import { composeExtraction, type Generator } from './write/compose.ts';
import { rulesHash } from './write/fingerprint.ts';

export interface Extracted {
  readonly extraction: Extraction;
  /** The normalised text that the spans point into. */
  readonly text: string;
}

export const generatorOf = ({ name, version }: Pipeline): Generator => ({ name, version, rules: rulesHash() });

export async function extractFile(path: string, options: ReadOptions, pipeline: Pipeline): Promise<Result<Extracted>> {
  const source = await readSource(path, options);
  return source.ok ? extractSource(source.value, pipeline, generatorOf(pipeline)) : source;
}

export function extractSource(source: SourceText, pipeline: Pipeline, generator: Generator): Result<Extracted> {
  const outcome = runStages(source, pipeline);
  if (!outcome.ok) return outcome;
  const extraction = composeExtraction(outcome.value, source, generator);
  return extraction.ok ? success({ extraction: extraction.value, text: outcome.value.text }) : extraction;
}

/** A stage that throws is a mistake of ours; one file must not take the others with it. */
function runStages(source: SourceText, pipeline: Pipeline): Result<Outcome> {
  try {
    return pipeline.extract(source);
  } catch (error) {
    return failure({ code: 'extraction-invalid', stage: 'validate', path: source.path, detail: String(error) });
  }
}
