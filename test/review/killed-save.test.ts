/** A process that is killed while it saves: nothing is torn, no decision that was acknowledged is lost, and the next extraction puts the rest right. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { decisionsIn } from '../../src/review/review-file.ts';
import { reviewed } from '../../src/review/reviewed.ts';
import { serialise } from '../../src/write/compose.ts';
import { parseExtraction } from '../../src/write/read-extraction.ts';
import { type ReviewedFolder, reviewedFolder } from '../support/reviewed-folder.ts';

/** Decides again and again, and says each decision that was acknowledged. */
const SAVING = `
const { failAt } = await import(process.argv[1] + '/src/failpoint.ts');
const { openLedger } = await import(process.argv[1] + '/src/ledger/ledger-file.ts');
const { openReviews } = await import(process.argv[1] + '/src/review/open-reviews.ts');
const out = process.argv[2];
const reviews = openReviews({ out, ledger: await openLedger(out + '/ledger.ndjson'), now: () => new Date() });
const document = await reviews.read('a.txt');
failAt(process.argv[3] || null);
const last = new Map(document.things.map(({ thing, decisions }) => [thing.id, decisions.at(-1).id]));
for (let count = 0; ; count += 1) {
  const { id: target } = document.extraction.targets[count % document.extraction.targets.length];
  const id = crypto.randomUUID();
  const draft = { id, thing: { kind: 'target', id: target }, seen: last.get(target) ?? null, what: { verdict: 'noted', note: String(count) } };
  const saved = await reviews.save({ path: 'a.txt', text: document.textSha256, drafts: [draft] }, 'lan');
  if ('error' in saved) throw new Error(saved.error);
  last.set(target, id);
  process.stdout.write(id + '\\n');
}`;

const FAILPOINTS = [
  ...['output:before-write', 'output:after-write', 'output:before-sync', 'output:after-sync', 'output:before-rename', 'output:after-rename'],
  ...['ledger:before-write', 'ledger:after-write', 'ledger:before-sync', 'ledger:after-sync', 'folder:before-sync', 'folder:after-sync'],
];

it('at each place of a save, and at any moment', async () => {
  const folder = await reviewedFolder();
  const acknowledged: string[] = [];
  for (const place of [...FAILPOINTS.flatMap((name) => [`${name}#1`, `${name}#2`, `${name}#5`]), ...Array.from({ length: 6 }, () => null)]) {
    acknowledged.push(...(await killed(folder.out, place)));
    const { ids, isWhole } = standing(folder);
    expect([place, acknowledged.filter((id) => !ids.has(id)), isWhole]).toEqual([place, [], true]);
  }
  await folder.extract();
  expect(standing(folder).isApplied).toBe(true);
}, 120_000);

async function killed(out: string, failpoint: string | null): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', SAVING, resolve('.'), out, failpoint ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const ids: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    ids.push(line);
    if (failpoint === null && ids.length > 20) child.kill('SIGKILL');
  }
  expect((await gone)[1]).toBe('SIGKILL');
  return ids;
}

function standing({ out }: ReviewedFolder): { readonly ids: ReadonlySet<string>; readonly isWhole: boolean; readonly isApplied: boolean } {
  const read = (name: string): string => readFileSync(join(out, name), 'utf8');
  const decisions = existsSync(join(out, 'a.txt.review.json')) ? decisionsIn(read('a.txt.review.json')) : [];
  const machine = existsSync(join(out, '_machine/a.txt.machine.json')) ? parseExtraction(read('_machine/a.txt.machine.json')) : null;
  return {
    ids: new Set(decisions.map(({ id }) => id)),
    isWhole: parseExtraction(read('a.txt.json')) !== null,
    isApplied: machine !== null && serialise(reviewed(machine, read('a.txt.txt'), decisions).extraction) === read('a.txt.json'),
  };
}
