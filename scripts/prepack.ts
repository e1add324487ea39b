/** Before packing: JavaScript, types and the reviewer's page into dist/, the hash of the sources beside them, package.json without the node-* packages. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from '../src/cli/build-page.ts';
import { hashOfSources, sourceHashFile } from '../src/write/fingerprint.ts';
import { leaveOutNode, putBack, root } from './package-json.ts';

putBack();
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
const { status } = spawnSync('tsc --project tsconfig.build.json', { cwd: root, shell: true, stdio: ['ignore', 2, 2] });
if (status !== 0) {
  process.stderr.write('prepack: tsc found errors, nothing is packed\n');
  process.exit(1);
}
await buildPage(join(dist, 'web'));
writeFileSync(join(dist, sourceHashFile), `${hashOfSources(root)}\n`);
leaveOutNode();
