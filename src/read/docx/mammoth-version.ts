/** Which mammoth reads. */
import { createRequire } from 'node:module';
import type { Reader } from '../../document.ts';

const { version } = createRequire(import.meta.url)('mammoth/package.json') as { readonly version: string };

export const mammothVersion: Reader = { name: 'mammoth', version, pages: null };
