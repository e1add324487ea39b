/** Which @e965/xlsx reads. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import type { Reader } from '../../document.ts';

const NAME = '@e965/xlsx';
// The package does not export its manifest.
const manifest = findPackageJSON(NAME, import.meta.url);
const { version } = JSON.parse(readFileSync(manifest as string, 'utf8')) as { readonly version: string };

export const sheetReader: Reader = { name: NAME, version, pages: null };
