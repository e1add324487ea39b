/** What is tried, at which size, and what must come out. */
import type { Random } from './documents.ts';
import { killWorkers } from './kills.ts';

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
};
