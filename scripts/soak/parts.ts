/** What is tried, at which size, and what must come out. */
import { carryBadDocuments } from './bad-documents.ts';
import type { Random } from './documents.ts';
import { dropMany } from './dropped.ts';
import { killWorkers } from './kills.ts';
import { carryMany } from './many-small.ts';
import { loseRedis } from './redis-away.ts';
import { twoReviewers } from './two-reviewers.ts';
import { watchHalfWritten } from './watched-writers.ts';
import { compareWidths } from './widths.ts';

export interface PartPlan {
  /** Empty, its own. */
  readonly folder: string;
  readonly url: string;
  /** 1 is the full size. */
  readonly scale: number;
  readonly random: Random;
}

export interface Figures {
  readonly figures: object;
  readonly reached: boolean;
}

export const parts: Readonly<Record<string, (plan: PartPlan) => Promise<Figures>>> = {
  kills: async ({ scale, ...plan }) => {
    const [documents, kills] = [2000 * scale, 200 * scale];
    const figures = await killWorkers({ ...plan, documents, kills, mostPages: 200, workers: 4 });
    const { done, lost, other, events, strange, metWork, slowest, forgotten } = figures;
    const isSame = done === documents && lost + other + events + strange + forgotten === 0;
    return { figures, reached: isSame && figures.kills === kills && metWork >= kills * 0.75 && slowest <= 10_000 };
  },
  away: async ({ scale, ...plan }) => {
    const documents = 1500 * scale;
    const figures = await loseRedis({ ...plan, documents, seconds: scale < 1 ? [15] : [15, 60] });
    const reached = Object.values(figures).every((each) => each.done === documents && each.lost + each.other + each.events === 0 && each.goesOnAfter <= 5);
    return { figures, reached };
  },
  bad: async ({ scale, ...plan }) => {
    const documents = 200 * scale;
    const figures = await carryBadDocuments({ ...plan, documents, among: 20 });
    return { figures, reached: figures.ends === documents * 2 && figures.alone.length + figures.onRedis.length === 0 };
  },
  widths: async ({ scale, ...plan }) => {
    const figures = await compareWidths({ ...plan, documents: 200 * scale, mostPages: 20 });
    const same = Object.values(figures.differences).every((each) => Object.values(each).every((count) => count === 0));
    return { figures, reached: same };
  },
  many: async ({ scale, ...plan }) => {
    const figures = await carryMany({ ...plan, documents: 10_000 * scale });
    const flat = Object.values(figures).every(({ once, firstHalf, secondHalf, redis }) => once && redis.payloads === 0 && secondHalf <= firstHalf * 1.1);
    return { figures, reached: flat };
  },
  dropped: async ({ scale, ...plan }) => {
    const figures = await dropMany({ ...plan, documents: 10_000 * scale });
    const { once, tenths } = figures;
    return { figures, reached: once && Math.max(...tenths.slice(5)) <= Math.max(...tenths.slice(0, 5)) * 1.1 };
  },
  reviewers: async ({ folder, scale }) => {
    const figures = await twoReviewers({ folder, rounds: 10_000 * scale });
    return { figures, reached: figures.lost + figures.unasked === 0 };
  },
  'half-written': async ({ scale, ...plan }) => {
    const figures = await watchHalfWritten({ ...plan, each: Math.ceil(37.5 * scale) });
    return { figures, reached: Object.values(figures).every(({ partial, steady, files }) => partial.length === 0 && steady > files / 2) };
  },
};
