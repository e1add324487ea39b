/** The explanation of a text holds every target, every candidate and every number of it, each in its place. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import type { Step } from '../../src/explain/derivation.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Place } from '../../src/explain/places.ts';
import { readSource } from '../../src/read/read-source.ts';
import { contains } from '../../src/span.ts';
import type { Explained } from '../../src/stage.ts';
import { plainSource } from '../support/plain-source.ts';

const samples = readdirSync('corpus').filter((name) => /\.(?:txt|md)$/.test(name) && !name.startsWith('README'));

async function explained(name: string) {
  const source = await readSource(`corpus/${name}`, { name });
  if (!source.ok) throw new Error(source.issue.detail);
  const outcome = plan.explain(source.value);
  if (!outcome.ok) throw new Error(outcome.issue.detail);
  return { outcome: outcome.value, source: source.value.text, explanation: explain(outcome.value, source.value.text) };
}

test.each(samples)('%s: every target and every candidate that was read is explained once', async (name) => {
  const { outcome, explanation } = await explained(name);
  const { drafts } = outcome.trace;
  expect(explanation.hits.map(({ target }) => target)).toEqual(outcome.findings.targets);
  expect(explanation.hits.flatMap(({ statements }) => statements)).toHaveLength(drafts.filter(({ refusal }) => refusal === null).length);
  expect(explanation.rejected.map(({ reason }) => reason)).toEqual(drafts.flatMap(({ refusal }) => refusal ?? []));
  for (const { target, derivation } of explanation.hits) {
    const named = [...(derivation.reading === null ? [] : [derivation.reading]), ...derivation.resolvers];
    expect(named).not.toEqual([]);
    expect(target.rules).toEqual(expect.arrayContaining(named));
    expect(contains(derivation.amount, target.spans.value)).toBe(true);
  }
});

test.each(samples)('%s: every number is shown once, in the class that the extraction counts it in', async (name) => {
  const { outcome, explanation } = await explained(name);
  const counts = Object.fromEntries(explanation.numbers.map((group) => [group.class, group.numbers.length]));
  const counted = Object.fromEntries(Object.entries(outcome.findings.numbers).filter(([, count]) => count > 0));
  expect(counts).toEqual(counted);
});

test.each(samples)('%s: every place slices to its words and stands in its line', async (name) => {
  const { outcome, source, explanation } = await explained(name);
  const lines = source.split('\n');
  for (const place of placesOf(explanation)) {
    expect(outcome.text.slice(place.start, place.end)).toBe(place.words);
    expect(lines[place.line - 1]).toBeDefined();
  }
  for (const { numbers } of explanation.numbers) for (const { line, words } of numbers) expect(lines[line - 1]).toContain(words.slice(0, 1));
});

test.each(samples)('%s: what a step was made of lies inside it', async (name) => {
  const { explanation } = await explained(name);
  const inside = (step: Step): boolean => step.children.every((child) => contains(step, child) && inside(child));
  for (const { derivation } of [...explanation.hits, ...explanation.rejected]) expect(inside(derivation.amount)).toBe(true);
});

test('where a period comes from is named: clause, heading, lead-in, table', async () => {
  const found = new Map<string, string>();
  for (const name of samples) {
    for (const { period } of (await explained(name)).explanation.hits) if (period) found.set(period.via, (period.block ?? period.place)?.words ?? '');
  }
  expect([...found.keys()]).toEqual(expect.arrayContaining(['clause', 'heading', 'lead-in', 'table']));
  expect(found.get('heading')).toMatch(/\d{4}/u);
  expect(found.get('table')).toMatch(/\d{4}/u);
});

test('rules and readings that competed are named with the winner and the reason', () => {
  const { competitions } = explanationOf('Đến năm 2030, tỷ lệ hộ nghèo giảm từ 5% xuống còn dưới 1%; giảm 30% số vụ tai nạn.');
  expect(competitions.map(({ between }) => between)).toEqual(expect.arrayContaining(['rules', 'readings']));
  for (const { winner, loser, why } of competitions) {
    expect(winner).not.toBe(loser);
    expect(['shorter', 'later-in-the-list']).toContain(why);
  }
  const rule = competitions.find(({ between, why }) => between === 'rules' && why === 'shorter');
  expect(rule?.winner).toMatch(/^[a-z]+\/[a-z-]+$/);
});

test('a discarded candidate says why, and what it would have been', () => {
  const { hits, rejected } = explanationOf('Năm 2024, tỷ lệ bao phủ bảo hiểm y tế đã đạt 93,4%. Đến năm 2030, tỷ lệ bao phủ bảo hiểm y tế đạt 97%.');
  expect(hits.map(({ target }) => target.value.number)).toEqual([97]);
  expect(rejected).toMatchObject([
    { reason: 'result', value: { words: '93,4%' }, wouldBe: { indicator: expect.stringContaining('tỷ lệ bao phủ bảo hiểm y tế'), number: 93.4, to: 2024 } },
  ]);
});

function explanationOf(text: string) {
  const outcome = plan.explain(plainSource(text));
  if (!outcome.ok) throw new Error(outcome.issue.detail);
  return explain(outcome.value satisfies Explained, text);
}

/** Every object with a start, an end and words. */
function placesOf(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(placesOf);
  if (value === null || typeof value !== 'object') return [];
  const below = Object.values(value).flatMap(placesOf);
  return 'words' in value && 'start' in value ? [value as Place, ...below] : below;
}
