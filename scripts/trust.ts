/** `npm run trust`: the limit of the trust gate beside the share of every page of the samples, as it is and made unreadable. */
import { judgePage } from '../src/read/trust/judge-page.ts';
import { trustLimit } from '../src/read/trust/trust-limit.ts';
import { garbage } from '../test/support/garbage.ts';
import { heldByAll } from '../test/support/legacy-bytes.ts';
import { samples } from '../test/support/samples.ts';

const PAGE = 2500;

const pages = samples().flatMap(({ path, text }) => {
  const held = heldByAll(text);
  return Array.from({ length: Math.ceil(held.length / PAGE) }, (_, i) => ({ name: `${path} ${i + 1}`, text: held.slice(i * PAGE, (i + 1) * PAGE) }));
});
const shown = (share: number | null): string => (share === null ? '-' : share.toFixed(2));
const kinds = Object.entries(garbage);
const good: number[] = [];
const bad: number[] = [];

process.stdout.write(
  `limit ${trustLimit}; of each page the share of valid syllables as it is, and where it is garbage: ${kinds.map(([name]) => name).join(', ')}\n`,
);
for (const { name, text } of pages) {
  const own = judgePage(text).share;
  const others = kinds.map(([, spoil]) => judgePage(spoil(text)).share);
  if (own !== null) good.push(own);
  bad.push(...others.filter((share) => share !== null));
  process.stdout.write(`${name.padEnd(52)} ${shown(own)} | ${others.map(shown).join(' ')}\n`);
}
process.stdout.write(`garbage at most ${shown(Math.max(...bad))} < limit ${trustLimit} < ${shown(Math.min(...good))}, the worst good page\n`);
