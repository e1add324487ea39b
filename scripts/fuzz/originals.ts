/** A whole file of each form, of one small plan; what fuzzing damages. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { forms, maker } from '../parity/forms.ts';
import { byteMutations, type Mutation } from './byte-mutations.ts';
import { keptIds, keptOriginal } from './kept-originals.ts';
import { archiveMutations, markupMutations, objectMutations } from './markup-mutations.ts';
import { smallPlan } from './small-plan.ts';

export interface Original {
  readonly id: string;
  /** ".docx" */
  readonly extension: string;
  readonly bytes: Buffer;
  readonly mutations: Readonly<Record<string, Mutation>>;
}

/** Made at once, without programs. */
const made = forms.map(({ id }) => id).filter((id) => id.startsWith('text-') || ['docx-automatic', 'html', 'xlsx'].includes(id));

export const originalIds: readonly string[] = [...made, ...keptIds];

/** `folder`: for those that are made. */
export async function originalsIn(folder: string, ids: readonly string[]): Promise<readonly Original[]> {
  const make = maker([smallPlan(folder)], folder);
  const originals: Original[] = [];
  for (const id of ids) {
    const path = keptOriginal(id) ?? ((await make(id))[0]?.path as string);
    originals.push({ id, extension: extname(path), bytes: readFileSync(path), mutations: mutationsOf(extname(path)) });
  }
  return originals;
}

function mutationsOf(extension: string): Original['mutations'] {
  if (['.docx', '.odt', '.xlsx', '.ods'].includes(extension)) return { ...byteMutations, ...archiveMutations };
  if (extension === '.html') return { ...byteMutations, ...markupMutations };
  return extension === '.pdf' ? { ...byteMutations, ...objectMutations } : byteMutations;
}
