/** Decisions that are saved: what is written, what is refused, and what becomes of them with the next extraction. */
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import type { Draft } from '../../src/review/drafts.ts';
import { fieldOf } from '../../src/review/target-fields.ts';
import type { Refused, ReviewedDocument, Saved } from '../../src/review/views.ts';
import type { Extraction, Target } from '../../src/validate/schema.ts';
import { filesIn } from '../support/folders.ts';
import { deciding, numbered, type ReviewedFolder, reviewedFolder, reviewsOf, source } from '../support/reviewed-folder.ts';
import { runMain } from '../support/run-main.ts';

interface Opened extends ReviewedFolder {
  readonly document: ReviewedDocument;
  /** Of the three targets. */
  readonly targets: readonly [Target, Target, Target];
  readonly save: (...drafts: Draft[]) => Promise<Saved | Refused>;
  readonly written: (name?: string) => Extraction;
}

async function opened(): Promise<Opened> {
  const folder = await reviewedFolder();
  const document = (await folder.reviews.read('a.txt')) as ReviewedDocument;
  return {
    ...folder,
    document,
    targets: document.extraction.targets as unknown as Opened['targets'],
    save: (...drafts) => folder.reviews.save({ path: 'a.txt', text: document.textSha256, drafts }, 'lan'),
    written: (name = 'a.txt') => JSON.parse(filesIn(folder.out)[`${name}.json`] ?? '{}'),
  };
}

const on = ({ id }: Target) => ({ kind: 'target', id }) as const;
const numbersOf = ({ targets }: Extraction): readonly number[] => targets.map(({ value }) => value.number);

describe('what was decided', () => {
  it('is in the extraction at once, beside it what the machine said, and in the ledger', async () => {
    const { save, targets, written, out, reviews, document } = await opened();
    const [poverty, firms, communes] = targets;
    const saved = await save(
      deciding(on(poverty), numbered(poverty, 4)),
      deciding(on(firms), { verdict: 'rejected' }),
      deciding(on(communes), { verdict: 'accepted' }),
    );
    expect(saved).toMatchObject({ targets: [{ value: { number: 4 } }, { review: { status: 'accepted' } }], rejected: [{ id: firms.id }], gone: [] });
    expect(numbersOf(written())).toEqual([4, 80]);
    expect(numbersOf(JSON.parse(filesIn(out)['_machine/a.txt.machine.json'] ?? ''))).toEqual([5, 200, 80]);
    expect(filesIn(out)['a.txt.review.json']?.split('\n')).toHaveLength(6);
    expect(
      filesIn(out)
        ['ledger.ndjson']?.trim()
        .split('\n')
        .map((line) => JSON.parse(line).event),
    ).toEqual(['published', 'reviewed']);
    expect(await reviews.read('a.txt')).toMatchObject({ progress: { targets: { decided: 3, all: 3 }, isDone: true }, machine: document.extraction });
    expect(await reviews.progress('a.txt')).toMatchObject({ isDone: true });
  });

  it('stays with the same rules, is applied anew with others, and a second run has nothing to do', async () => {
    const { save, targets, written, out, extract } = await opened();
    await save(deciding(on(targets[0]), numbered(targets[0], 4)));
    const before = filesIn(out);
    await extract();
    expect(filesIn(out)).toEqual(before);
    await extract('--force');
    expect(numbersOf(written())).toEqual([4, 200, 80]);
    expect(filesIn(out)['a.txt.review.json']).toBe(before['a.txt.review.json']);
  });

  it('goes with a file that is renamed', async () => {
    const { save, targets, written, out, cwd, extract } = await opened();
    await save(deciding(on(targets[0]), numbered(targets[0], 4)));
    renameSync(join(cwd, 'corpus/a.txt'), join(cwd, 'corpus/b.txt'));
    await extract();
    expect(numbersOf(written('b.txt'))).toEqual([4, 200, 80]);
    expect(Object.keys(filesIn(out)).sort()).toEqual([
      '_machine/b.txt.machine.json',
      'b.txt.json',
      'b.txt.review.json',
      'b.txt.txt',
      'index.json',
      'ledger.ndjson',
    ]);
    expect((await (await reviewsOf(out)).read('b.txt'))?.things).toHaveLength(1);
  });

  it('holds in a new version of the document, and waits where that says another number', async () => {
    const { save, targets, written, out, cwd, extract } = await opened();
    await save(deciding(on(targets[0]), numbered(targets[0], 4)), deciding(on(targets[2]), { verdict: 'accepted' }));
    writeFileSync(join(cwd, 'corpus/a.txt'), source.replace('đạt 80%', 'đạt 90%').replace('TỔ CHỨC', '- Thực hiện theo quy định.\nTỔ CHỨC'));
    await extract();
    expect(numbersOf(written())).toEqual([4, 200, 90]);
    expect(await (await reviewsOf(out)).waiting()).toMatchObject([{ path: 'a.txt', thing: { subject: { found: { value: { number: 80 } } } } }]);
  });

  it('stays where the original is deleted and comes back', async () => {
    const { save, targets, written, cwd, out, extract } = await opened();
    await save(deciding(on(targets[0]), numbered(targets[0], 4)));
    rmSync(join(cwd, 'corpus/a.txt'));
    await runMain(cwd, ['extract'], plan);
    expect(filesIn(out)['a.txt.review.json']).toBeDefined();
    writeFileSync(join(cwd, 'corpus/a.txt'), source);
    await extract();
    expect(numbersOf(written())).toEqual([4, 200, 80]);
  });

  it('is taken from a file of decisions that came from elsewhere', async () => {
    const { save, targets, written, out, extract } = await opened();
    await save(deciding(on(targets[0]), numbered(targets[0], 4)));
    const review = filesIn(out)['a.txt.review.json'] ?? '';
    for (const name of ['a.txt.review.json', '_machine']) rmSync(join(out, name), { recursive: true });
    await extract();
    expect([numbersOf(written()), filesIn(out)['_machine/a.txt.machine.json']]).toEqual([[5, 200, 80], undefined]);
    writeFileSync(join(out, 'a.txt.review.json'), review);
    await extract();
    expect(numbersOf(written())).toEqual([4, 200, 80]);
  });

  it('is taken back and done again', async () => {
    const { save, targets, written } = await opened();
    const rejection = deciding(on(targets[0]), { verdict: 'rejected' });
    await save(rejection);
    const undoing: Draft = { id: randomUUID(), thing: on(targets[0]), seen: rejection.id, undoes: rejection.id };
    expect(await save(undoing)).toMatchObject({ things: [{ end: { end: 'empty' } }], targets: [{ review: { status: 'machine' } }] });
    expect(numbersOf(written())).toEqual([5, 200, 80]);
    await save({ id: randomUUID(), thing: on(targets[0]), seen: undoing.id, undoes: undoing.id });
    expect(numbersOf(written())).toEqual([200, 80]);
  });

  it('an assignment whose agency was corrected is decided on again', async () => {
    const { document, save, written } = await opened();
    const { agency, span } = document.extraction.assignments[0] as Extraction['assignments'][number];
    const first = deciding({ kind: 'assignment', span, agency }, { verdict: 'corrected', field: 'agency', value: 'Sở Tài chính' });
    await save(first);
    const again = deciding({ kind: 'assignment', span, agency: 'Sở Tài chính' }, { verdict: 'corrected', field: 'agency', value: 'Sở Xây dựng' }, first.id);
    expect(await save(again)).toMatchObject({ progress: { conflicts: 0 }, things: [{ decisions: [{ id: first.id }, { id: again.id }] }] });
    expect(written().assignments[0]).toMatchObject({ agency: 'Sở Xây dựng', review: { status: 'corrected' } });
  });

  it('a target that a person adds has an id of its own and is corrected like others', async () => {
    const { save, targets, document, written } = await opened();
    const { id: _id, rules: _rules, confidence: _confidence, review: _review, ...same } = targets[1];
    const added = { id: randomUUID(), adds: { ...same, indicator: 'Số hợp tác xã' } };
    const saved = (await save(added)) as Saved;
    const [target] = saved.targets as [Target];
    expect([target.review.status, target.rules, document.extraction.targets.some(({ id }) => id === target.id)]).toEqual(['added', ['person'], false]);
    expect(await save(deciding(on(target), numbered(target, 300), added.id))).toMatchObject({
      targets: [{ id: target.id, value: { number: 300 }, review: { status: 'added' } }],
    });
    expect(written().targets).toHaveLength(4);
  });

  it('citations and assignments that a person adds stand, survive a new version, and are added once', async () => {
    const { document, save, written, cwd, extract, reviews } = await opened();
    const { text } = document;
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const span = spanOf('12/KH-UBND');
    const citation: Draft = {
      id: randomUUID(),
      addsItem: { kind: 'citation', found: { number: '12/KH-UBND', type: 'Kế hoạch', issuer: null, issuedOn: null, spans: [span] } },
    };
    const task = 'hướng dẫn doanh nghiệp thực hiện chuyển đổi số.';
    const assignment: Draft = {
      id: randomUUID(),
      addsItem: { kind: 'assignment', found: { agency: 'doanh nghiệp', role: 'support', task, span: spanOf('doanh nghiệp thực hiện') } },
    };
    await save(citation, assignment, deciding({ kind: 'citation', span }, { verdict: 'corrected', field: 'issuer', value: 'UBND tỉnh' }));
    const added = ({ citations, assignments }: Extraction) => [
      ...citations.filter(({ review }) => review.status === 'added').map(({ number, issuer, spans }) => [number, issuer, spans[0]?.start]),
      ...assignments.filter(({ review }) => review.status === 'added').map(({ agency }) => agency),
    ];
    expect(added(written())).toEqual([['12/KH-UBND', 'UBND tỉnh', span.start], 'doanh nghiệp']);
    expect(await save({ ...citation, id: randomUUID() })).toEqual({ error: 'invalid-value' });
    expect(
      await save({
        ...assignment,
        id: randomUUID(),
        addsItem: { kind: 'citation', found: { number: 'x', type: null, issuer: null, issuedOn: null, spans: [{ start: 5, end: 9999 }] } },
      }),
    ).toEqual({ error: 'invalid-value' });
    writeFileSync(join(cwd, 'corpus/a.txt'), source.replace('Phát triển kinh tế số', 'Phát triển kinh tế số và xã hội số'));
    await extract();
    expect(added(written())).toEqual([['12/KH-UBND', 'UBND tỉnh', span.start], 'doanh nghiệp']);
    writeFileSync(join(cwd, 'corpus/a.txt'), source.replace('hướng dẫn doanh nghiệp thực hiện chuyển đổi số', 'lo việc khác'));
    await extract();
    expect(added(written())).toEqual([['12/KH-UBND', 'UBND tỉnh', span.start]]);
    expect((await reviews.waiting()).map(({ thing }) => thing.end.end)).toEqual(['orphan']);
  });
});

describe('refused, and nothing is written', () => {
  it('what somebody decided on meanwhile; the same draft again is not', async () => {
    const { save, targets, out } = await opened();
    const [first, second] = [deciding(on(targets[0]), { verdict: 'accepted' }), deciding(on(targets[0]), { verdict: 'rejected' })];
    await save(first);
    const before = filesIn(out);
    expect(await save(deciding(on(targets[1]), { verdict: 'accepted' }), second)).toMatchObject({
      error: 'stale',
      stale: [{ draft: second.id, theirs: { decisions: [{ id: first.id, by: 'lan' }] }, machine: { id: targets[0].id } }],
    });
    expect(await save(first)).toMatchObject({ things: [{ decisions: [{ id: first.id }] }] });
    expect(filesIn(out)).toEqual(before);
  });

  it.each<[string, (targets: Opened['targets']) => Draft, string]>([
    ['a thing that is not there', () => deciding({ kind: 'target', id: 'tgt-none' }, { verdict: 'accepted' }), 'no-such-thing'],
    ['a number that is none', ([target]) => deciding(on(target), { verdict: 'corrected', field: 'value', value: 'five' }), 'invalid-value'],
    ['a field that is none', ([target]) => deciding(on(target), { verdict: 'corrected', field: 'id', value: 'x' }), 'invalid-value'],
    ['a span outside of the text', ([target]) => deciding(on(target), outside(target)), 'invalid-value'],
    ['an undoing of what is about something else', ([target]) => ({ id: randomUUID(), thing: on(target), seen: null, undoes: randomUUID() }), 'no-such-thing'],
  ])('%s', async (_, draft, error) => {
    const { save, targets, out } = await opened();
    const before = filesIn(out);
    expect(await save(draft(targets))).toEqual({ error });
    expect(filesIn(out)).toEqual(before);
  });

  it('spans of another text', async () => {
    const { reviews, targets } = await opened();
    expect(await reviews.save({ path: 'a.txt', text: 'f'.repeat(64), drafts: [deciding(on(targets[0]), { verdict: 'accepted' })] }, 'lan')).toEqual({
      error: 'text-changed',
    });
  });

  it('a file of decisions that is broken is never written over: neither by a save nor by an extraction', async () => {
    const { save, targets, out, cwd } = await opened();
    await save(deciding(on(targets[0]), { verdict: 'rejected' }));
    const before = filesIn(out)['a.txt.json'];
    writeFileSync(join(out, 'a.txt.review.json'), '{"schemaVersion":"1.0.0","decisions":[{}]}');
    await expect(save(deciding(on(targets[1]), { verdict: 'accepted' }))).rejects.toThrow('a.txt.review.json');
    const { code, stderr } = await runMain(cwd, ['extract', '--lang', 'en'], plan);
    expect([code, filesIn(out)['a.txt.json']]).toEqual([1, before]);
    expect(stderr).toContain('what reviewers decided cannot be read');
    expect(filesIn(out)['a.txt.review.json']).toContain('[{}]');
  });
});

const outside = (target: Target) => {
  const value = fieldOf(target, 'value');
  return {
    verdict: 'corrected',
    field: 'value',
    value: JSON.parse(JSON.stringify({ ...value, spans: { ...value.spans, value: { start: 0, end: 100_000 } } })),
  } as const;
};
