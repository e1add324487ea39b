/** The program as a whole: help and faults in both languages, streams, and Node versions that are too old. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { catalogue, type Messages } from '../../src/cli/messages.ts';
import { extractionJsonSchema } from '../../src/validate/json-schema.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfProject } from '../support/project-copy.ts';
import { runMain } from '../support/run-main.ts';
import { runNode } from '../support/run-node.ts';

describe('help', () => {
  it.each(['extract', 'serve', 'start', 'user', 'diff', 'score', 'schema'])('of %s is Vietnamese, with --lang en English, and ends with 0', async (command) => {
    const [vi, en, named] = await Promise.all([['--help'], ['--help', '--lang', 'en'], ['--lang=en', '-h']].map((words) => runMain('.', [command, ...words])));
    expect([vi?.code, vi?.stderr, en?.code]).toEqual([0, '', 0]);
    expect(vi?.stdout).toMatch(/^Cách dùng: muctieu \w+ \[tuỳ chọn\]/);
    expect(vi?.stdout).not.toMatch(/Usage|Options|Arguments|display|default:|choices/i);
    expect(en?.stdout).toMatch(/^Usage: muctieu \w+ \[options\]/);
    expect(en?.stdout).not.toMatch(/[ăđơưạ-ỹ]/);
    expect(named?.stdout).toBe(en?.stdout);
  });

  it('of the program lists the commands; without a command it is wrong use', async () => {
    const asked = await runMain('.', ['help']);
    expect([asked.code, asked.stderr]).toEqual([0, '']);
    for (const command of ['extract', 'diff', 'score', 'schema']) expect(asked.stdout).toContain(`\n  ${command} `);
    expect(await runMain('.', [])).toMatchObject({ code: 2, stdout: '', stderr: asked.stdout });
  });

  it('--version prints the version', async () => {
    expect(await runMain('.', ['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });
});

describe('wrong use is told in one line and ends with 2', () => {
  it.each([
    [['extrac'], 'không có lệnh extrac', 'there is no command extrac'],
    [['extract', '--foo'], 'không có tuỳ chọn --foo', 'there is no option --foo'],
    [['extract', '--out'], 'tuỳ chọn --out <DIR> cần một giá trị', 'the option --out <DIR> needs a value'],
    [['extract', '--max-bytes', '-1'], 'giá trị -1 không hợp với --max-bytes <N>', '-1 is no value for --max-bytes <N>'],
    [['score', 'gold'], 'thiếu tham số OUT', 'the argument OUT is missing'],
    [['schema', 'x'], 'lệnh schema có quá nhiều tham số', 'too many arguments for schema'],
  ])('%j', async (words, vi, en) => {
    expect(await runMain('.', words)).toEqual({ code: 2, stdout: '', stderr: `${vi}. Xem cách dùng: muctieu --help\n` });
    expect(await runMain('.', ['--lang', 'en', ...words])).toEqual({ code: 2, stdout: '', stderr: `${en}. See: muctieu --help\n` });
  });
});

it('both catalogues answer every message with words', () => {
  const said = (value: unknown, words: readonly unknown[]): unknown[] => {
    if (typeof value === 'function') return [value(...words)];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap((part) => said(part, words)) : [value];
  };
  const all = ({ issues, ...others }: Messages) => [...said(issues, ['x', 'y.pdf']), ...said(others, [['x', 'y'], 'y', 'z', true])];
  for (const sentence of [...all(catalogue.vi), ...all(catalogue.en)]) expect(sentence).toMatch(/^(?!.*undefined).+$/);
  expect(all(catalogue.en)).toHaveLength(all(catalogue.vi).length);
});

it('schema prints the JSON Schema on stdout', async () => {
  const { code, stdout, stderr } = await runMain('.', ['schema']);
  expect([code, stderr, JSON.parse(stdout)]).toEqual([0, '', extractionJsonSchema()]);
});

it('a reader who closes the pipe early is no crash, and the work goes on', async () => {
  const project = copyOfProject();
  const cwd = temporaryFolder({ 'corpus/a.txt': 'tỷ lệ xã đạt 80%' });
  for (const words of [['schema'], ['extract', '--json']]) {
    const child = spawn(process.execPath, [join(project, 'pipelines/start.mjs'), ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const closed = new Promise((resolve) => child.on('close', resolve));
    expect(await text(child.stderr)).not.toMatch(/EPIPE|Error/);
    expect(await closed).toBe(0);
  }
  expect(existsSync(join(cwd, 'extracted/a.txt.json'))).toBe(true);
});

it.each([
  ['18.20.0', 2],
  ['20.20.2', 2],
  ['23.11.0', 2],
  ['24.0.0', 0],
  ['26.1.0', 0],
])('on Node %s, and no other here, the program ends with %i, with one line where that is too old', async (version, code) => {
  const project = copyOfProject();
  if (code !== 0) rmSync(join(project, 'node_modules'));
  const ran = await runNode(['--import', pretending(version), 'pipelines/start.mjs', 'schema'], { cwd: project });
  expect(ran.code).toBe(code);
  if (code === 0) return expect(ran.stderr).toBe('');
  expect(ran.stdout).toBe('');
  expect(ran.stderr.trim().split('\n')).toEqual([expect.stringMatching(`^muctieu cần Node 24 trở lên, đang chạy Node ${version}:`)]);
});

it('on an older Node the program runs on the one that npm brought', async () => {
  const ran = await runNode(['--import', pretending('18.20.4'), 'pipelines/start.mjs', 'schema'], { cwd: copyOfProject() });
  expect([ran.code, ran.stderr, JSON.parse(ran.stdout)]).toEqual([0, '', extractionJsonSchema()]);
});

const pretending = (version: string): string => `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
