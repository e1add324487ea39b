/** The Chromium of this machine, in which tests open the reviewer's page. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The program's whole path; null where there is none that runs. */
export function installedChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = ['chromium', 'chromium-browser'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => spawnSync(place, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}
