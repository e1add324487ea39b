/** Indicators and comparisons for the page, made anew when something was published or staff have decided on groups. */
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Comparison, compare } from '../compare/compare.ts';
import { comparedDocuments } from '../compare/compared-documents.ts';
import { readDecisions } from '../indicators/decisions-file.ts';
import { type Group, groupIndicators, noDecisions } from '../indicators/group-indicators.ts';
import type { Ledger } from '../ledger/ledger-file.ts';
import type { IndicatorRow } from './contract.ts';
import type { PublishedIndex } from './v1/published-index.ts';

export interface Comparisons {
  /** By name; `fault`: what is wrong with the file of staff, which is left aside then. */
  readonly indicators: () => Promise<{ readonly indicators: readonly IndicatorRow[]; readonly fault: string | null }>;
  /** Null where there is no such indicator. */
  readonly comparison: (id: string) => Promise<Comparison | null>;
}

interface Known {
  readonly key: string;
  readonly groups: readonly Group[];
  readonly fault: string | null;
}

/** `out`: the output folder, absolute; staff decide in `indicators.yaml` beside it. */
export function openComparisons(out: string, ledger: Ledger, index: PublishedIndex): Comparisons {
  const file = join(dirname(out), 'indicators.yaml');
  let known: Known | null = null;

  async function grouped(): Promise<Known> {
    await index.refresh();
    const seen = await stat(file).catch(() => null);
    const key = `${index.version()} ${seen?.mtimeMs ?? ''}`;
    if (known?.key === key) return known;
    const read = await readDecisions(file);
    const entries = index.extractions().flatMap(({ targets }) => targets.map((target) => ({ ...target, target: target.id })));
    const groups = groupIndicators(entries, read.ok ? read.decisions : noDecisions);
    known = { key, groups, fault: read.ok ? null : `indicators.yaml:${read.line ?? ''} ${read.detail}` };
    return known;
  }

  return {
    indicators: async () => {
      const { groups, fault } = await grouped();
      return {
        indicators: groups.map(({ id, name, unit, members }) => ({ id, name, unit, targets: members.flatMap(({ targets }) => targets).length })),
        fault,
      };
    },
    comparison: async (id) => {
      const group = (await grouped()).groups.find((each) => each.id === id || each.aliases.includes(id));
      return group ? compare(group, await comparedDocuments(out, ledger.state, index.extractions())) : null;
    },
  };
}
