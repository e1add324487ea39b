/** `npm run setup`: installs the programs that the tests call and npm does not bring, from Debian, and nothing else. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { redisServerVersion } from '../src/queue/bullmq/redis-server-version.ts';
import { probeOptionalPrograms } from '../src/read/optional-programs.ts';
import { installedChromium } from './setup/chromium.ts';
import { pythonModule } from './setup/python.ts';

const git = { program: 'git', debian: 'git', version: spawnSync('git', ['--version'], { stdio: 'ignore' }).error === undefined ? 'git' : null };
/** Tests start one of their own on a free port. */
const redis = { program: 'redis-server', debian: 'redis-server', version: await redisServerVersion() };
const chromium = { program: 'chromium', debian: 'chromium', version: installedChromium() };
/** Who reads our exports in the tests. */
const python = ['openpyxl', 'jsonschema'].map((module) => ({ program: module, debian: `python3-${module}`, version: pythonModule(module) }));
const sqlite = { program: 'sqlite3', debian: 'sqlite3', version: spawnSync('sqlite3', ['--version'], { stdio: 'ignore' }).status === 0 ? 'sqlite3' : null };
const probed = [git, ...(await probeOptionalPrograms()), redis, chromium, ...python, sqlite];
const missing = [...new Set(probed.filter(({ version }) => version === null).map(({ debian }) => debian))];

if (missing.length === 0) process.stdout.write(`setup: nothing to install (${[...new Set(probed.map(({ debian }) => debian))].join(', ')})\n`);
else process.exitCode = install(missing);

/** The lists of packages are fetched only where the package is not found in those that are here. */
function install(packages: readonly string[]): number {
  process.stdout.write(`setup: installing ${packages.join(', ')}\n`);
  const words = ['install', '--yes', '--no-install-recommends', ...packages];
  if (aptGet(words) || (aptGet(['update']) && aptGet(words))) {
    if (packages.includes('redis-server') && existsSync('/run/systemd/system')) asRoot(['systemctl', '--quiet', 'disable', 'redis-server']);
    return 0;
  }
  process.stderr.write(`setup: install ${packages.join(', ')} by hand, then run npm run setup again\n`);
  return 1;
}

/** Debian starts a Redis on 6379 where the package comes in: not with these two, of which systemd asks the first and other systems the second. */
function aptGet(words: readonly string[]): boolean {
  return asRoot(['env', 'SYSTEMD_OFFLINE=1', 'RUNLEVEL=1', 'apt-get', ...words]);
}

function asRoot(words: readonly string[]): boolean {
  const [program = '', ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo']), ...words];
  return spawnSync(program, rest, { stdio: 'inherit' }).status === 0;
}
