/** A copy of the project whose pipeline is the one-rule pipeline of the tests, for tests that pack, commit or change a whole project. */
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { put, temporaryFolder } from './folders.ts';

const parts = ['src', 'pipelines', 'scripts', 'schema', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'biome.json', '.gitignore'];

export function copyOfProject(): string {
  const copy = temporaryFolder();
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  put(copy, 'pipelines/plan.ts', percentPlan());
  return copy;
}

/** `change`: what becomes of the code of the rule. */
export function percentPlan(change: (code: string) => string = (code) => code): string {
  const code = readFileSync('test/support/percent-pipeline.ts', 'utf8');
  return change(code.replaceAll('../../src/', '../src/').replaceAll('../../pipelines/', './').replace('const percentPipeline', 'const plan'));
}
