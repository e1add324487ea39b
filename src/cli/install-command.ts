/** The one command that installs Debian packages here. */
import { access, constants } from 'node:fs/promises';

/** Null on a system without apt-get. */
export async function installCommand(packages: readonly string[]): Promise<string | null> {
  const debian = await access('/usr/bin/apt-get', constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!debian) return null;
  const asRoot = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${asRoot}apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
}
