/** Files as LibreOffice converts them; without it a test fails and says how to install it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './folders.ts';

/** `to`: as `--convert-to` wants it, "docx:Office Open XML Text". Gives the converted file of each, in order. */
export function converted(files: Readonly<Record<string, string | Uint8Array>>, to: string): Buffer[] {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error) throw new Error('LibreOffice is missing: run npm run setup');
  const folder = temporaryFolder(files);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', join(folder, 'out'), ...paths], { stdio: 'ignore' });
  const extension = to.split(':')[0];
  return Object.keys(files).map((name) => readFileSync(join(folder, 'out', name.replace(/\.[^.]*$/u, `.${extension}`))));
}
