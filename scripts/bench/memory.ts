/** Peak memory of reading a long plain text, in a process of its own: bytes a character over what the loaded program takes. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { MeasuredText } from '../measured-texts.ts';
import { root } from '../package-json.ts';
import { ratio, row } from './timing.ts';

const LENGTH = 2_000_000;
const LIMIT = 100;

export function printMemory(texts: readonly MeasuredText[]): void {
  const plain = texts
    .filter(({ mediaType }) => mediaType === 'text/plain')
    .map(({ text }) => text)
    .join('\n');
  const measured = execFileSync(process.execPath, ['--expose-gc', join(root, 'scripts', 'bench', 'memory-of-text.ts'), String(LENGTH)], {
    input: plain,
    encoding: 'utf8',
  });
  const { base, peak, length } = JSON.parse(measured) as { base: number; peak: number; length: number };
  console.log(`\nMEMORY of a plain text of ${length} characters (at most ${LIMIT} bytes a character)`);
  row('bytes a character over the base', ratio((peak - base) / length));
  row('base, peak in MB', ratio(base / 1e6), ratio(peak / 1e6));
}
