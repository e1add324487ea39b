/** `pipelines/start.mjs` on an older Node: the one that npm brought does the work, hears the signals that its parent gets, and its end is the parent's. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfProject } from '../support/project-copy.ts';
import { running } from '../support/running.ts';
import { until } from '../support/watcher.ts';

/** Those of this machine. */
const older = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .filter((path) => existsSync(path) && Number.parseInt(execFileSync(path, ['--version'], { encoding: 'utf8' }).slice(1), 10) < 24);
/** This one, told that it is older. */
const pretending = [process.execPath, '--import', `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.4'})`];

it.each([pretending, ...older.map((path) => [path])])('%s', async (node, ...flags) => {
  const project = copyOfProject();
  const cwd = temporaryFolder({ 'corpus/a.txt': 'tỷ lệ xã đạt 80%\n' });
  for (const [to, signal, code] of [
    ['parent', 'SIGTERM', 0],
    ['parent', 'SIGINT', 0],
    ['child', 'SIGKILL', 'SIGKILL'],
  ] as const) {
    const run = running(cwd, [...flags, join(project, 'pipelines/start.mjs'), 'watch'], { node });
    await until(() => run.said().includes('Đang theo dõi'));
    const { pid } = JSON.parse(readFileSync(join(cwd, 'corpus/.muctieu/watch.json'), 'utf8')) as { pid: number };
    expect(pid).not.toBe(run.pid);
    process.kill(to === 'parent' ? run.pid : pid, signal);
    expect(await run.ended).toBe(code);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  }
});
