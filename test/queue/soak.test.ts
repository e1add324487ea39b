/** The queues under hard use at a tenth of the size: `npm run soak` does the same at full size, and says how long it took. */
import { describe, expect, it } from 'vitest';
import { carryBadDocuments } from '../../scripts/soak/bad-documents.ts';
import { randomOf } from '../../scripts/soak/documents.ts';
import { killWorkers } from '../../scripts/soak/kills.ts';
import { carryMany } from '../../scripts/soak/many-small.ts';
import { compareWidths } from '../../scripts/soak/widths.ts';
import { temporaryFolder } from '../support/folders.ts';
import { redisServer } from '../support/redis-server.ts';

const nothing = { lost: 0, other: 0, events: 0 };

describe('under hard use', () => {
  it('workers that are killed: nothing is lost, nothing done twice, the same bytes', async () => {
    const { url } = await redisServer();
    const outcome = await killWorkers({ folder: temporaryFolder(), url, documents: 200, mostPages: 200, workers: 4, kills: 20, random: randomOf(1) });
    expect(outcome).toMatchObject({ done: 200, kills: 20, strange: 0, forgotten: 0, ...nothing });
    expect(outcome.metWork).toBeGreaterThan(10);
  }, 900_000);

  it('documents that hang, eat memory or end their process: exactly those fail', async () => {
    const { url } = await redisServer();
    const outcome = await carryBadDocuments({ folder: temporaryFolder(), url, documents: 40, among: 4, random: randomOf(1) });
    expect(outcome).toEqual({ bad: 10, alone: [], onRedis: [], ends: 80 });
  }, 300_000);

  it('one, two and four workers on either runner, in any order: the same bytes and the same events', async () => {
    const { url } = await redisServer();
    const { differences, files } = await compareWidths({ folder: temporaryFolder(), url, documents: 20, mostPages: 3, random: randomOf(1) });
    expect(files).toBe(40);
    expect(Object.values(differences)).toEqual(Array.from({ length: 6 }, () => nothing));
  }, 300_000);

  it('many small files: each exactly once', async () => {
    const { url } = await redisServer();
    const { alone, onRedis } = await carryMany({ folder: temporaryFolder(), url, documents: 1000, random: randomOf(1) });
    expect([alone?.once, onRedis?.once]).toEqual([true, true]);
  }, 300_000);
});
