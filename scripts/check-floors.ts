/** `node scripts/check-floors.ts [GOLD OUT]`: the figures on the texts of the evaluation stay above test/floors.json, and its floors only rise. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport, ScoreReport } from '../src/score/report.ts';
import { score } from '../src/score/score.ts';
import { root } from './package-json.ts';

type Floors = Readonly<Record<string, number>>;

const path = 'test/floors.json';
const floors = JSON.parse(readFileSync(join(root, path), 'utf8')) as Floors;
const [gold, out] = process.argv.slice(2);
const faults = [...lowered(), ...(gold && out ? await below(gold, out) : [])];
for (const fault of faults) process.stderr.write(`floors: ${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Floors that an earlier commit held higher, or that are gone. */
function lowered(): string[] {
  const commits = git('log', '--format=%H', '--', path).split('\n').filter(Boolean);
  return commits.flatMap((commit) => {
    const text = git('show', `${commit}:${path}`);
    const earlier = text === '' ? {} : (JSON.parse(text) as Floors);
    return Object.entries(earlier).flatMap(([name, floor]) =>
      (floors[name] ?? -1) < floor ? [`"${name}" is ${floors[name]}, it was ${floor} in ${commit.slice(0, 7)}`] : [],
    );
  });
}

/** Nothing where this is no git repository, or a shallow one that has no such commit. */
function git(...words: readonly string[]): string {
  return spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout ?? '';
}

async function below(goldFolder: string, outFolder: string): Promise<string[]> {
  const scored = await score(goldFolder, outFolder);
  if (!scored.ok) return [`cannot be measured: ${JSON.stringify(scored.fault)}`];
  const { report } = scored;
  const figures = figuresOf(report);
  for (const [name, figure] of Object.entries(figures))
    process.stdout.write(`  ${name.padEnd(44)} ${figure.toFixed(4)}  floor ${floors[name]?.toFixed(4) ?? 'none'}\n`);
  const none: readonly (readonly [string, number])[] = [
    ['targets claimed in texts that state none', report.macro.falseInOthers],
    ['targets repeated', report.total.repeated],
  ];
  for (const [name, count] of none) process.stdout.write(`  ${name.padEnd(44)} ${count}\n`);
  const unknown = Object.keys(floors).filter((name) => figures[name] === undefined);
  return [
    ...unknown.map((name) => `"${name}" is no figure`),
    ...Object.entries(figures).flatMap(([name, figure]) => (figure < (floors[name] ?? 0) ? [`${name}: ${figure.toFixed(4)} is below ${floors[name]}`] : [])),
    ...none.flatMap(([name, count]) => (count > 0 ? [`${name}: ${count}`] : [])),
  ];
}

function figuresOf({ macro, total, files }: ScoreReport): Floors {
  const prose = Object.entries(files).flatMap(([name, file]) => (/^00\d_/.test(name) ? [file] : []));
  const mean = (list: readonly FileReport[]) => list.reduce((sum, { exact }) => sum + exact.f1, 0) / Math.max(1, list.length);
  return {
    'mean exact F1, texts 000 to 004': mean(prose),
    'mean exact F1, all texts with targets': macro.exact,
    'mean found F1, all texts with targets': macro.found,
    'citations F1': total.citations.f1,
    'document fields': total.document,
    'assignments F1': total.assignments.f1,
    'agencies of targets F1': total.agencies.f1,
  };
}
