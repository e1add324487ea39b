/** `npm run new-rule value/percent ["đạt ⟦8%⟧" …]`: writes the file of a new rule with its example slots, and its lines in the index. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './package-json.ts';

const rules = join(root, 'src', 'rules');
const indexPath = join(rules, 'index.ts');

const [id = '', ...examples] = process.argv.slice(2);
const fault = writeRule();
if (fault) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 2;
}

/** What is wrong with the wish, null where the rule was written. */
function writeRule(): string | null {
  const [, folder, name] = /^([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  if (!folder || !name) return `"${id}" is no rule id: give FOLDER/NAME in small letters, as in npm run new-rule value/percent-words`;
  const path = join(rules, folder, `${name}.ts`);
  if (existsSync(path)) return `src/rules/${id}.ts is there already: choose another name, or change that rule`;
  const index = readFileSync(indexPath, 'utf8');
  const siblings = [...index.matchAll(/^import \{ (\w+) \} from '\.\/([a-z]+)\/([\w-]+)\.ts';$/gm)].flatMap(([, variable = '', of, file = '']) =>
    of === folder ? [{ variable, file }] : [],
  );
  const stratum = stratumOf(
    index,
    siblings.map(({ variable }) => variable),
  );
  if (!stratum) return `no stratum in src/rules/index.ts holds rules of src/rules/${folder}: add the folder there by hand with its first rule`;
  const variable = id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(path, ruleFile(variable, yieldsLike(folder, siblings[0]?.file ?? '')));
  writeFileSync(indexPath, withRule(index, stratum, variable));
  spawnSync('biome', ['check', '--write', path, indexPath], { cwd: root, shell: process.platform === 'win32' });
  process.stdout.write(`src/rules/${id}.ts, in the stratum "${stratum}" of src/rules/index.ts: fill in the pattern, the value and the examples\n`);
  return null;
}

/** The stratum that holds the most rules of the same folder. */
function stratumOf(index: string, siblings: readonly string[]): string | null {
  const counted = [...index.matchAll(/stratum\('([^']+)', \[([^\]]*)\]/g)].map(([, name = '', list = '']) => ({
    name,
    count: (list.match(/\w+/g) ?? []).filter((variable) => siblings.includes(variable)).length,
  }));
  const [most] = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return most?.name ?? null;
}

function yieldsLike(folder: string, sibling: string): string {
  return /yields: '([^']+)'/.exec(readFileSync(join(rules, folder, `${sibling}.ts`), 'utf8'))?.[1] ?? folder;
}

/** Last in its stratum: where two matches are equally long the earlier rule wins, so that a new one takes nothing away unseen. */
function withRule(index: string, stratum: string, variable: string): string {
  const lines = index.split('\n');
  const lastImport = lines.findLastIndex((line) => /^import \{ \w+ \} from '\.\/[a-z]+\//.test(line));
  const imported = lines.toSpliced(lastImport + 1, 0, `import { ${variable} } from './${id}.ts';`).join('\n');
  return imported.replace(new RegExp(`(stratum\\('${stratum}', \\[[^\\]]*?),?(\\s*\\])`), `$1, ${variable}$2`);
}

/** Refuses whatever it finds until its value is written: its examples fail until then. */
function ruleFile(variable: string, yields: string): string {
  const slots = (given: readonly string[], empty: string, least: number) => [...given, ...Array<string>(Math.max(0, least - given.length)).fill(empty)];
  const yes = slots(
    examples.filter((text) => text.includes('⟦')),
    '… ⟦…⟧ …',
    2,
  );
  const no = slots(
    examples.filter((text) => !text.includes('⟦')),
    '…',
    1,
  );
  return `/** Say in one sentence which form this rule reads, with an example in quotes. */
import { kind } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const ${variable} = rule({
  id: '${id}',
  yields: '${yields}',
  pattern: [kind('number')],
  value: () => null,
  examples: {
    yes: [
${yes.map((text) => `      [${quoted(text)}, {}],\n`).join('')}    ],
    no: [${no.map(quoted).join(', ')}],
  },
});
`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
