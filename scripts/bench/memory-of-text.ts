/** Reads a plain text from stdin, repeated up to the length on the command line, and prints the peak of the resident memory before and after. */
import { readFileSync } from 'node:fs';
import { readWhole } from './stages.ts';

const page = `${readFileSync(0, 'utf8')}\n`;
const peak = () => process.resourceUsage().maxRSS * 1024;

readWhole({ text: page, mediaType: 'text/plain' });
globalThis.gc?.();
const base = peak();
const text = page.repeat(Math.ceil(Number(process.argv[2]) / page.length));
readWhole({ text, mediaType: 'text/plain' });
process.stdout.write(JSON.stringify({ base, peak: peak(), length: text.length }));
