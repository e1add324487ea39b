/** The change feed over whatever happens to a folder: what it tells is what has changed, and following it from its beginning gives what is published. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import { ledgerFile } from '../../src/cli/extract-inputs.ts';
import { readPublished } from '../../src/export/read-published.ts';
import { type FeedLine, feedLineSchema } from '../../src/feed/feed-lines.ts';
import { openFeed } from '../../src/feed/open-feed.ts';
import { openLedger } from '../../src/ledger/ledger-file.ts';
import type { Target } from '../../src/validate/schema.ts';
import { put, temporaryFolder } from '../support/folders.ts';
import { deciding, numbered, reviewsOf } from '../support/reviewed-folder.ts';
import { runMain } from '../support/run-main.ts';

const INDICATORS = ['Tỷ lệ hộ nghèo', 'Tỷ lệ che phủ rừng', 'Số doanh nghiệp thành lập mới'];

const planOf = (number: number, values: readonly number[]): string =>
  `ỦY BAN NHÂN DÂN TỈNH LAM GIANG\nSố: ${number}/KH-UBND\nLam Giang, ngày 3 tháng 2 năm 2025\nKẾ HOẠCH\nPhát triển kinh tế\n${values
    .map((value, at) => `- ${INDICATORS[at]} đạt ${value}% vào năm 2030.`)
    .join('\n')}\n`;

const name = fc.constantFrom('a.txt', 'b.txt', 'c.txt');
const step = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    name,
    number: fc.integer({ min: 1, max: 3 }),
    values: fc.array(fc.integer({ min: 5, max: 7 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('remove' as const), name }),
  fc.record({ do: fc.constant('rename' as const), name, to: name }),
  fc.record({ do: fc.constant('correct' as const), name, number: fc.integer({ min: 20, max: 22 }) }),
  fc.record({ do: fc.constant('reject' as const), name }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

async function take(cwd: string, each: Step): Promise<void> {
  const path = join(cwd, 'corpus', each.name);
  if (each.do === 'write') put(cwd, `corpus/${each.name}`, planOf(each.number, each.values));
  else if (each.do === 'remove') rmSync(path, { force: true });
  else if (each.do === 'rename') {
    if (existsSync(path)) renameSync(path, join(cwd, 'corpus', each.to));
  } else {
    const reviews = await reviewsOf(join(cwd, 'extracted'));
    const document = await reviews.read(each.name);
    const [target] = document?.extraction.targets ?? [];
    if (!document || !target || document.isWithdrawn) return;
    const seen = document.things.find(({ thing }) => thing.kind === 'target' && thing.id === target.id)?.decisions.at(-1)?.id ?? null;
    const what = each.do === 'correct' ? numbered(target, each.number) : ({ verdict: 'rejected' } as const);
    await reviews.save({ path: each.name, text: document.textSha256, drafts: [deciding({ kind: 'target', id: target.id }, what, seen)] }, 'an');
  }
}

/** What consumers may know, by document and target. */
async function present(out: string): Promise<ReadonlyMap<string, string>> {
  const ledger = await openLedger(join(out, ledgerFile));
  await ledger.refresh();
  const known = new Map<string, string>();
  for await (const { extraction } of readPublished(out, ledger.state)) {
    if (!extraction) throw new Error('what is published is vouched for');
    known.set(extraction.document.id, '');
    for (const target of extraction.targets) known.set(`${extraction.document.id} ${target.id}`, said(target));
  }
  return known;
}

const said = ({ rules: _rules, ...target }: Target): string => JSON.stringify(target);
const keyOf = (line: FeedLine): string => (line.kind === 'target' ? `${line.document} ${line.target}` : line.document);

it('tells exactly what has changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const cwd = temporaryFolder();
      const out = join(cwd, 'extracted');
      put(cwd, 'corpus/_left.txt', '');
      const feed = openFeed(join(out, ledgerFile));
      let before: ReadonlyMap<string, string> = new Map();
      for (const each of steps) {
        await take(cwd, each);
        if (readdirSync(join(cwd, 'corpus')).length > 0) await runMain(cwd, ['extract'], plan);
        const seen = feed.lines().length;
        await feed.refresh();
        const lines = feed.lines().slice(seen);
        const after = await present(out);
        const changedTargets = [...after].filter(([key, words]) => key.includes(' ') && before.has(key) && before.get(key) !== words).map(([key]) => key);
        const told = (event: FeedLine['event'], kind?: FeedLine['kind']) => {
          const last = new Map(lines.filter((line) => kind === undefined || line.kind === kind).map((line) => [keyOf(line), line.event]));
          return [...last].flatMap(([key, end]) => (end === event ? [key] : [])).sort();
        };
        // Within one step something may come and go, or be withdrawn and come again: then the last word counts.
        for (const key of after.keys()) if (!before.has(key)) expect(told('added')).toContain(key);
        for (const key of before.keys()) if (!after.has(key)) expect(told('withdrawn')).toContain(key);
        for (const key of changedTargets) expect([...told('changed', 'target'), ...told('added', 'target')]).toContain(key);
        for (const key of told('withdrawn')) expect(after.has(key)).toBe(false);
        for (const key of [...told('added'), ...told('changed')]) expect(after.has(key)).toBe(true);
        for (const key of told('changed', 'target')) expect(changedTargets).toContain(key);
        before = after;
      }
      const whole = openFeed(join(out, ledgerFile));
      await whole.refresh();
      expect(whole.lines()).toEqual(feed.lines());
      const followed = new Set<string>();
      for (const [at, line] of whole.lines().entries()) {
        expect([line.seq, feedLineSchema.safeParse(line).success]).toEqual([at + 1, true]);
        expect(line.event === 'added').toBe(!followed.has(keyOf(line)));
        if (line.event === 'withdrawn') followed.delete(keyOf(line));
        else followed.add(keyOf(line));
      }
      expect([...followed].sort()).toEqual([...before.keys()].sort());
    }),
    { numRuns: 25 },
  );
}, 180_000);
