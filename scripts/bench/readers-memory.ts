/** Reads files of ten pages one after another in a process of its own and tells its resident memory after the first hundred and after all. */
import { readFileSync } from 'node:fs';
import { defaultLimits } from '../../src/read/limits.ts';
import { type DocumentMediaType, readDocument } from '../../src/read/read-document.ts';

const [count = '0', ...files] = process.argv.slice(2);
const TOLD = [100, Number(count)];
const MEBIBYTE = 1024 * 1024;
const rss: number[] = [];
for (let read = 1; read <= Number(count); read += 1) {
  const [mediaType = '', path = ''] = (files[read % files.length] ?? '').split('=');
  const result = await readDocument({ bytes: readFileSync(path), mediaType: mediaType as DocumentMediaType, shown: path, limits: defaultLimits });
  if (!result.ok) throw new Error(`${path}: ${result.issue.code} ${result.issue.detail}`);
  if (TOLD.includes(read)) rss.push(process.memoryUsage.rss() / MEBIBYTE);
}
process.stdout.write(JSON.stringify(rss));
