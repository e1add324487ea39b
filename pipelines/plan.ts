/** The pipeline for plans, decisions and resolutions: the pure stages in their order. */

import { join } from 'node:path';
import type { StagedText } from '../src/document.ts';
import { type Result, success } from '../src/issue.ts';
import { runsFromSource } from '../src/manifest.ts';
import { match } from '../src/match/match.ts';
import { normalise } from '../src/normalise/normalise.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { readClause } from '../src/rules/read-clause.ts';
import type { Explained, Pipeline } from '../src/stage.ts';
import { structure } from '../src/structure/structure.ts';
import { validate } from '../src/validate/validate.ts';
import { queues } from './queues.ts';

export function extractTraced(source: StagedText & { readonly path: string }): Result<Explained> {
  const normalised = normalise(source);
  const { findings, trace } = resolve(match(structure(normalised), readClause));
  const checked = validate(findings, source.path);
  return checked.ok ? success({ findings: checked.value, text: normalised.text, trace }) : checked;
}

export const plan: Pipeline = {
  name: 'plan',
  version: '0.1.0',
  thread: join(import.meta.dirname, `plan-thread.${runsFromSource ? 'ts' : 'js'}`),
  queues,
  extract: extractTraced,
  explain: extractTraced,
};
