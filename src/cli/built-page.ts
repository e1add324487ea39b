/** Where the built reviewer's page lies. In a clone it is built with Vite when its sources are newer; a package carries it built. */
import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from '../manifest.ts';
import { buildPage } from './build-page.ts';

const packed = join(packageFolder, 'dist', 'web');
const inClone = join(packageFolder, 'node_modules', '.cache', 'muctieu-web');

/** Null where there is none and none can be built. `building`: told before it is built. */
export async function builtPage(building: () => void): Promise<string | null> {
  const sources = await stampOfSources();
  if (sources === null) return orNull(packed);
  const stampFile = join(inClone, '.sources');
  const built = await readFile(stampFile, 'utf8').catch(() => '');
  if (built !== sources) {
    building();
    // As where only what the program needs to run was installed.
    if (!(await buildPage(inClone))) return orNull(packed);
    await writeFile(stampFile, sources);
  }
  return inClone;
}

/** Names and times of all that the page is made of; null in a package. */
async function stampOfSources(): Promise<string | null> {
  if (!(await isThere(join(packageFolder, 'src', 'web')))) return null;
  const lines: string[] = [];
  // The page also takes types and a little code from elsewhere in `src/`.
  for await (const path of glob(['src/web/**/*', 'src/*.ts', 'src/{api,review,validate,cli/messages}/**/*.ts', 'package-lock.json'], { cwd: packageFolder })) {
    const found = await stat(join(packageFolder, path));
    if (found.isFile()) lines.push(`${path} ${found.mtimeMs} ${found.size}`);
  }
  return lines.sort().join('\n');
}

const orNull = async (folder: string): Promise<string | null> => ((await isThere(folder)) ? folder : null);

async function isThere(folder: string): Promise<boolean> {
  return stat(join(folder, 'index.html')).then(
    () => true,
    () => false,
  );
}
