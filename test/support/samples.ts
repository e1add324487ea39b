/** The documents of the sample corpus as the read stage gives them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MediaType } from '../../src/document.ts';

export interface Sample {
  readonly path: string;
  readonly mediaType: MediaType;
  readonly text: string;
}

const folder = resolve('corpus');

export const samples = (): readonly Sample[] =>
  readdirSync(folder)
    .filter((path) => /\.(?:txt|md)$/u.test(path) && !path.startsWith('README'))
    .sort()
    .map((path) => ({ path, mediaType: path.endsWith('.md') ? 'text/markdown' : 'text/plain', text: readFileSync(join(folder, path), 'utf8') }));
