/** Scores a folder of extractions against a folder of gold. */
import { type GoldFiles, readGoldAndResults } from './folders.ts';
import { type Measured, measure } from './measure.ts';
import { reportAll, type ScoreReport } from './report.ts';

export interface Score {
  readonly ok: true;
  readonly report: ScoreReport;
  readonly measured: readonly { readonly name: string; readonly missing: boolean; readonly measured: Measured }[];
}

export async function score(goldFolder: string, resultFolder: string): Promise<Score | Extract<GoldFiles, { ok: false }>> {
  const read = await readGoldAndResults(goldFolder, resultFolder);
  if (!read.ok) return read;
  const measured = read.files.map(({ name, gold, result }) => ({ name, missing: result === null, measured: measure(gold, result) }));
  return { ok: true, measured, report: reportAll(measured.map(({ name, measured: { counts } }) => ({ name, counts }))) };
}
