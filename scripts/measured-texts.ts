/** The texts that figures are measured on: the sample corpus, and the evaluation's where that lies beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MediaType } from '../src/document.ts';
import type { ScoredDocument } from '../src/score/measure.ts';
import { root } from './package-json.ts';

export interface MeasuredText {
  readonly name: string;
  readonly path: string;
  readonly mediaType: MediaType;
  readonly text: string;
  readonly gold: ScoredDocument;
}

export interface TextSet {
  readonly name: string;
  /** For the head of a column. */
  readonly short: string;
  readonly texts: readonly MeasuredText[];
}

/** Folders of gold and of the texts that it stands for; `words` of the command line, else those that are there. */
export function textSets(words: readonly string[] = []): readonly TextSet[] {
  const [gold, corpus] = words;
  if (gold && corpus) return [{ name: gold, short: 'given', texts: textsOf(gold, corpus) }];
  const known = [
    [join(root, 'test', 'gold'), join(root, 'corpus')],
    [join(root, '..', 'shared', 'eval', 'gold'), join(root, '..', 'shared', 'corpus')],
  ] as const;
  return known
    .filter((folders) => folders.every((folder) => existsSync(folder)))
    .map(([of, from], i) => ({ name: i === 0 ? 'test/gold' : '../shared/eval/gold', short: i === 0 ? 'samples' : 'real', texts: textsOf(of, from) }));
}

function textsOf(goldFolder: string, corpusFolder: string): MeasuredText[] {
  const files = readdirSync(corpusFolder);
  const golds = readdirSync(goldFolder).filter((name) => name.endsWith('.gold.json'));
  return golds.sort().flatMap((goldName) => {
    const name = basename(goldName, '.gold.json');
    const path = files.find((file) => file === `${name}.txt` || file === `${name}.md`);
    if (path === undefined) return [];
    const text = readFileSync(join(corpusFolder, path), 'utf8').replace(/^\ufeff/u, '');
    const gold = JSON.parse(readFileSync(join(goldFolder, goldName), 'utf8')) as ScoredDocument;
    return [{ name, path, mediaType: path.endsWith('.md') ? 'text/markdown' : 'text/plain', text, gold }];
  });
}
