/** Two reviewers decide on the same document at the same time, each on what was last seen of it. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ledgerFile } from '../../src/cli/extract-inputs.ts';
import { openLedger } from '../../src/ledger/ledger-file.ts';
import type { Draft } from '../../src/review/drafts.ts';
import { openReviews, type Reviews } from '../../src/review/open-reviews.ts';
import { decisionsIn } from '../../src/review/review-file.ts';
import type { ReviewedDocument } from '../../src/review/views.ts';
import { outputFiles } from '../../src/write/output-files.ts';
import { type Random, randomFrom } from '../vary/random.ts';

export interface Interleaved {
  /** Ids of decisions. */
  readonly acknowledged: readonly string[];
  readonly refused: readonly string[];
}

/** After so many rounds another document is taken: a list of decisions that grows for ever makes each of them slow. */
const ROUNDS_EACH = 250;

/** `folder`: empty. */
export async function twoReviewers({ folder, rounds }: { readonly folder: string; readonly rounds: number }) {
  const count = Math.ceil(rounds / ROUNDS_EACH);
  const names = Array.from({ length: count }, (_, index) => `${index}.txt`);
  for (const name of names) writeFileSync(join(folder, name), `KẾ HOẠCH\nPhát triển xã số ${name.slice(0, -4)}\n${PLAN}`);
  const out = join(folder, 'extracted');
  execFileSync(process.execPath, [PROGRAM, 'extract', folder, '--out', out], { stdio: 'ignore' });
  const told = { rounds: 0, acknowledged: 0, refused: 0, lost: 0, unasked: 0 };
  for (const name of names) {
    const { acknowledged, refused } = await interleave(out, name, { rounds: Math.min(ROUNDS_EACH, rounds - told.rounds), seed: name });
    const stands = decisionsIn(readFileSync(outputFiles(out, name).review, 'utf8')).map(({ id }) => id);
    told.rounds += Math.min(ROUNDS_EACH, rounds - told.rounds);
    told.acknowledged += acknowledged.length;
    told.refused += refused.length;
    told.lost += acknowledged.filter((id) => !stands.includes(id)).length;
    told.unasked += stands.filter((id) => !acknowledged.includes(id)).length;
  }
  return told;
}

const PROGRAM = fileURLToPath(new URL('../../pipelines/muctieu.ts', import.meta.url));
const PLAN = ['hộ nghèo', 'xã đạt chuẩn', 'dân số dùng nước sạch', 'lao động qua đào tạo']
  .map((words, index) => `- Tỷ lệ ${words} đạt ${60 + index}% vào năm 2027.\n`)
  .join('');

export async function interleave(out: string, path: string, { rounds, seed }: { readonly rounds: number; readonly seed: string }): Promise<Interleaved> {
  const random = randomFrom(seed);
  const acknowledged: string[] = [];
  const refused: string[] = [];
  const reviewers = await Promise.all(['lan', 'minh'].map((by) => reviewer(out, path, by)));
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(
      reviewers.map(async ({ looks, decides }) => {
        if (random.below(2) === 0) await looks();
        const { saved, ids } = await decides(random);
        (saved ? acknowledged : refused).push(...ids);
      }),
    );
  }
  return { acknowledged, refused };
}

interface Reviewer {
  readonly looks: () => Promise<void>;
  readonly decides: (random: Random) => Promise<{ readonly saved: boolean; readonly ids: readonly string[] }>;
}

async function reviewer(out: string, path: string, by: string): Promise<Reviewer> {
  const reviews: Reviews = openReviews({ out, ledger: await openLedger(join(out, ledgerFile)), now: () => new Date() });
  let seen = (await reviews.read(path)) as ReviewedDocument;
  return {
    looks: async () => {
      seen = (await reviews.read(path)) as ReviewedDocument;
    },
    decides: async (random) => {
      const drafts = Array.from({ length: 1 + random.below(2) }, () => draftOn(seen, random));
      const answer = await reviews.save({ path, text: seen.textSha256, drafts }, by);
      return { saved: !('error' in answer), ids: drafts.map(({ id }) => id) };
    },
  };
}

function draftOn({ machine, extraction, things }: ReviewedDocument, random: Random): Draft {
  const targets = (machine ?? extraction).targets;
  const { id } = random.pick(targets);
  const view = things.find(({ thing }) => thing.kind === 'target' && thing.id === id);
  const last = view?.decisions.at(-1)?.id ?? null;
  const told = { id: randomUUID(), thing: { kind: 'target', id } as const, seen: last };
  const choice = random.below(10);
  if (choice < 2 && last) return { ...told, undoes: last };
  if (choice < 4) return { ...told, what: { verdict: 'noted', note: `${choice}` } };
  return { ...told, what: { verdict: choice < 7 ? 'accepted' : 'rejected' } };
}
