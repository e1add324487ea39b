/** Whether a file would be read again by the same readers, in the same versions. */
import type { Reader } from '../document.ts';
import { packageVersion } from '../manifest.ts';
import { installedVersion } from './package-reader.ts';
import { type ProgramName, programs, programVersion } from './programs.ts';

/** What reads only where a program is missing, and the program. */
const standIns: Readonly<Record<string, ProgramName>> = {
  unpdf: 'pdftotext',
  'tesseract.js': 'tesseract',
  'word-extractor': 'soffice',
};

export async function areCurrent(readBy: readonly Reader[]): Promise<boolean> {
  for (const { name, version } of readBy) {
    if ((await versionOf(name)) !== version) return false;
    const better = standIns[name];
    if (better && !readBy.some((reader) => reader.name === better) && (await programVersion(better)) !== null) return false;
  }
  return true;
}

/** Of a program of the system, a reader of ours, or a package; null where it is not there. */
async function versionOf(name: string): Promise<string | null> {
  if (Object.hasOwn(programs, name)) return programVersion(name as ProgramName);
  if (name.startsWith('muctieu-')) return packageVersion;
  return packageName.test(name) ? installedVersion(name) : null;
}

const packageName = /^(?:@[a-z0-9-]{1,40}\/)?[a-z0-9][a-z0-9._-]{0,60}$/u;
