/** The documents say what is true: links lead somewhere, commands and paths exist, the README's example is what comes out. UPDATE=1 rewrites the example. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plan } from '../pipelines/plan.ts';
import { filesIn, temporaryFolder } from './support/folders.ts';
import { runMain } from './support/run-main.ts';

const documents = ['README.md', 'README.vi.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'corpus/README.md'];
const contentOf = (document: string): string => readFileSync(document, 'utf8');
const scripts = Object.keys((JSON.parse(contentOf('package.json')) as { scripts: Record<string, string> }).scripts);

/** What stands in fences and between backquotes. */
const codeOf = (document: string): readonly string[] =>
  [...contentOf(document).matchAll(/^ *```[^\n]*\n([\s\S]*?)^ *```|`([^`\n]+)`/gm)].flatMap(([, fenced, inline]) => (fenced ?? inline ?? '').split('\n'));

/** `npm run muctieu -- WORDS` and `muctieu WORDS`, without what stands in quotes. */
const commandLines = (document: string): readonly (readonly string[])[] =>
  codeOf(document).flatMap((line) => {
    const words = /(?:npm run (?:-s )?muctieu -- |^muctieu )([^`&|]+)/.exec(line)?.[1];
    return words
      ? [
          words
            .replace(/"[^"]*"/g, '')
            .trim()
            .split(/\s+/),
        ]
      : [];
  });

const help = async (...words: readonly string[]): Promise<string> => (await runMain('.', [...words, '--help', '--lang', 'en'], plan)).stdout;
const commands = async (): Promise<readonly string[]> =>
  [...((await help()).split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');

describe.each(documents)('%s', (document) => {
  test('its links lead to files', () => {
    const links = [...contentOf(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link).filter((link) => !/^https?:/.test(link));
    for (const link of links) expect([link, existsSync(join(dirname(document), link))]).toEqual([link, true]);
  });

  test('the files and folders of the project that it names exist', () => {
    const paths = codeOf(document).filter((code) => /^(?:src|pipelines|test|scripts|schema|corpus)\/[\w./-]*$/.test(code));
    for (const path of paths) expect([path, existsSync(path)]).toEqual([path, true]);
  });

  test('the commands and options that it names exist', async () => {
    for (const line of codeOf(document)) for (const [, script = ''] of line.matchAll(/npm run (?:-s )?([\w-]+)/g)) expect(scripts).toContain(script);
    for (const [command = '', ...words] of commandLines(document)) {
      expect(await commands()).toContain(command);
      const options = await help(command);
      for (const option of words.filter((word) => word.startsWith('--'))) expect(options).toContain(option);
      for (const path of words.filter((word) => /^(?:corpus|test)\//.test(word))) expect([path, existsSync(path)]).toEqual([path, true]);
    }
  });
});

test('both READMEs name every command', async () => {
  for (const document of ['README.md', 'README.vi.md']) {
    const named = commandLines(document).map(([command]) => command);
    expect(named).toEqual(expect.arrayContaining([...(await commands())]));
  }
});

test('the README names the two commands: one runs the main job, one passes the tests', () => {
  expect(codeOf('README.md')).toEqual(
    expect.arrayContaining(['npm ci --ignore-scripts && npm run muctieu -- extract', 'npm ci --ignore-scripts && npm run setup && npm test']),
  );
});

test('the example of the README is what comes out', async () => {
  const readme = contentOf('README.md');
  const [, text = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
  const folder = temporaryFolder({ 'a.txt': text });
  expect(await runMain(folder, ['extract', 'a.txt', '--out', 'out'], plan)).toMatchObject({ code: 0 });
  const { targets } = JSON.parse(filesIn(join(folder, 'out'))['a.txt.json'] ?? '') as { targets: object[] };
  const written = readme.replace(/```json\n[\s\S]*?```/, () => `\`\`\`json\n${fieldByField(targets[0] ?? {})}\n\`\`\``);
  if (process.env.UPDATE) writeFileSync('README.md', written);
  expect(targets).toHaveLength(1);
  expect(contentOf('README.md')).toBe(written);
});

test('the licence is the one that the package names', () => {
  expect(contentOf('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} The muctieu authors\n/);
  expect(JSON.parse(contentOf('package.json'))).toMatchObject({ license: 'MIT' });
});

test('the changelog has an entry for the version of the package', () => {
  expect(contentOf('CHANGELOG.md')).toContain(`## [${(JSON.parse(contentOf('package.json')) as { version: string }).version}]`);
});

/** JSON with one line a field. */
const fieldByField = (value: object): string =>
  `{\n${Object.entries(value)
    .map(([name, field]) => `  ${JSON.stringify(name)}: ${JSON.stringify(field, null, 1).replace(/\n\s*/g, ' ')}`)
    .join(',\n')}\n}`;
