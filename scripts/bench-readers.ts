/** `npm run bench:readers [-- --memory]`: how long readers take beside what is underneath them alone, and whether their memory grows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printDocxSpeed } from './bench/docx.ts';
import { printReaderMemory } from './bench/print-readers-memory.ts';
import { printReaderSpeed } from './bench/readers-speed.ts';

const { values } = parseArgs({ options: { memory: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'muctieu-bench-readers-'));
try {
  const fast = await printReaderSpeed(folder);
  await printDocxSpeed();
  const lean = !values.memory || (await printReaderMemory(folder));
  process.exitCode = fast && lean ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
