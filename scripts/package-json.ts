/** Takes the node-* packages out of package.json while a package is packed, and puts them back. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root: string = resolve(import.meta.dirname, '..');

const path = join(root, 'package.json');
/** Neither git nor the package takes it along. */
const kept = join(root, '.package.json.before-pack');

/** They bring Node 24 to a clone on a machine with an older one; whoever installs the package has a Node already. */
export function leaveOutNode(): void {
  const before = readFileSync(path, 'utf8');
  const { optionalDependencies = {}, ...manifest } = JSON.parse(before) as { optionalDependencies?: Record<string, string> };
  const others = Object.entries(optionalDependencies).filter(([name]) => !name.startsWith('node-'));
  writeFileSync(kept, before);
  const packed = { ...manifest, ...(others.length > 0 && { optionalDependencies: Object.fromEntries(others) }) };
  writeFileSync(path, `${JSON.stringify(packed, null, 2)}\n`);
}

/** Also after a packing that broke off: whatever was kept is put back. */
export function putBack(): void {
  if (existsSync(kept)) renameSync(kept, path);
}
