/** Builds the reviewer's page with Vite, which a package has no need of. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packageFolder } from '../manifest.ts';

/** Put in place whole: two servers may begin at once. False where Vite is not installed. */
export async function buildPage(folder: string): Promise<boolean> {
  const vite = await import('vite').catch(notInstalled);
  if (!vite) return false;
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(dirname(folder), { recursive: true });
  await vite.build({ configFile: join(packageFolder, 'src', 'web', 'vite.config.ts'), logLevel: 'silent', build: { outDir: draft } });
  const before = `${draft}.before`;
  await rename(folder, before).catch(() => {});
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  await rm(before, { recursive: true, force: true });
  return true;
}

function notInstalled(error: NodeJS.ErrnoException): null {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
  throw error;
}
