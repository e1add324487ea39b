/** Which package this is: its folder and version, from the package.json above the running code (`src/` in a clone, `dist/src/` where installed). */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const above = ['..', '../..'].map((up) => resolve(import.meta.dirname, up));

export const packageFolder: string = above.find((folder) => existsSync(join(folder, 'package.json'))) ?? resolve(import.meta.dirname, '..');

/** Where `src/` and `pipelines/` of the running code lie. */
export const codeFolder: string = resolve(import.meta.dirname, '..');

/** False where the code was compiled for a package. */
export const runsFromSource: boolean = import.meta.filename.endsWith('.ts');

const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { readonly version: string };

export const packageVersion: string = manifest.version;
