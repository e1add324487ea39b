/** From a text to what is written of it: the stages, the extraction, its bytes, and what the ledger is told. Runs in a thread of its own. */
import type { SourceText } from '../document.ts';
import { extractSource } from '../extract-file.ts';
import { type Result, success } from '../issue.ts';
import { toldOf } from '../ledger/told-of.ts';
import type { Pipeline } from '../stage.ts';
import { type Generator, serialise } from '../write/compose.ts';
import type { Publishable } from './stations.ts';

export function publishableOf(source: SourceText, pipeline: Pipeline, generator: Generator): Result<Publishable> {
  const extracted = extractSource(source, pipeline, generator);
  if (!extracted.ok) return extracted;
  const { extraction, text } = extracted.value;
  const json = serialise(extraction);
  return success({ json, text, machine: null, told: toldOf(extraction, json, text) });
}
