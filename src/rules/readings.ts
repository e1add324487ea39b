/** The readings of a frame in the order in which they are tried: the first that applies wins. */
import type { Reading } from '../match/reading.ts';
import { targetAction } from './target/action.ts';
import { targetDistributive } from './target/distributive.ts';
import { targetIndicatorFirst } from './target/indicator-first.ts';
import { targetRank } from './target/rank.ts';
import { targetShared } from './target/shared.ts';
import { targetValueFirst } from './target/value-first.ts';

export const readings: readonly Reading[] = [targetRank, targetDistributive, targetIndicatorFirst, targetAction, targetValueFirst, targetShared];
