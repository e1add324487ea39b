/** `npm run setup`: installs the programs that the tests call and npm does not bring, from Debian, and nothing else. */
import { spawnSync } from 'node:child_process';

/** Program, and the package that holds it. */
const needed: readonly (readonly [program: string, debian: string])[] = [['git', 'git']];

const missing = needed.filter(([program]) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined);
const packages = missing.map(([, debian]) => debian);

if (packages.length === 0) process.stdout.write(`setup: nothing to install (${needed.map(([program]) => program).join(', ')})\n`);
else process.exitCode = install(packages);

function install(packages: readonly string[]): number {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const [program = '', ...words] = [...asRoot, 'apt-get', 'install', '--yes', '--no-install-recommends', ...packages];
  const { status } = spawnSync(program, words, { stdio: 'inherit' });
  if (status !== 0) process.stderr.write(`setup: install ${packages.join(', ')} by hand, then run npm run setup again\n`);
  return status === 0 ? 0 : 1;
}
