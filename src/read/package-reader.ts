/** A package of npm as a reader, with the version that is installed. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import type { Reader } from '../document.ts';

/** Null where it is not installed. */
export function installedVersion(name: string): string | null {
  try {
    const manifest = findPackageJSON(name, import.meta.url);
    return manifest ? (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version : null;
  } catch {
    return null;
  }
}

export const packageReader = (name: string): Reader => ({ name, version: installedVersion(name) ?? 'unknown', pages: null });
