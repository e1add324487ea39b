/** `muctieu doctor`: what is here, what is missing and what that costs; `npm run setup` has nothing to do where nothing is missing. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { redisServer } from '../support/redis-server.ts';
import { runMain } from '../support/run-main.ts';

const packages = ['poppler-utils', 'poppler-utils', 'tesseract-ocr', 'tesseract-ocr-vie', 'libreoffice-writer-nogui', 'libreoffice-calc-nogui'];
const project = join(import.meta.dirname, '../..');

it('tells the version of every program, and that nothing is missing', async () => {
  const { code, stdout } = await runMain(temporaryFolder(), ['doctor', '--json']);
  const told = JSON.parse(stdout) as { programs: { package: string; version: string | null }[]; missing: string[]; command: string | null };
  expect(told.programs.map((program) => program.package)).toEqual(packages);
  expect(told.missing, 'run npm run setup').toEqual([]);
  expect([code, told.command, told.programs.every(({ version }) => version !== null)]).toEqual([0, null, true]);
});

it('speaks both languages', async () => {
  const folder = temporaryFolder();
  expect((await runMain(folder, ['doctor'])).stdout).toMatch(/^Chương trình +Phiên bản +Khi thiếu\npdftotext \(lớp chữ của PDF\) +\d/u);
  expect((await runMain(folder, ['doctor', '--lang', 'en'])).stdout).toMatch(/^Program +Version +Without it\n/u);
});

it('where no program is found, says what that costs and the one command that installs them, and is no failure', () => {
  const env = { ...process.env, PATH: dirname(process.execPath) };
  const stdout = execFileSync(process.execPath, [join(project, 'pipelines/start.mjs'), 'doctor'], { env, encoding: 'utf8' });
  expect(stdout).toContain('PDF được đọc bằng unpdf: bảng kém chính xác hơn');
  expect(stdout).toContain([...new Set(packages)].join(' '));
});

it('setup installs nothing where everything is here', () => {
  const stdout = execFileSync(process.execPath, [join(project, 'scripts/setup.ts')], { encoding: 'utf8' });
  expect(stdout).toBe(
    `setup: nothing to install (git, ${[...new Set(packages)].join(', ')}, redis-server, chromium, python3-openpyxl, python3-jsonschema, sqlite3)\n`,
  );
});

it('tells how the Redis that is named is set, and shows no password', async () => {
  const { url, port } = await redisServer();
  const named = (address: string) =>
    execFileSync(process.execPath, [join(project, 'pipelines/start.mjs'), 'doctor', '--lang', 'en'], {
      env: { ...process.env, MUCTIEU_REDIS_URL: address },
      encoding: 'utf8',
    });
  const told = named(url);
  expect(told).toContain(`Redis at redis://127.0.0.1:${port} answers: version `);
  expect(told).toContain('maxmemory-policy noeviction, appendonly yes');
  const redis = new Redis(url);
  await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
  await redis.config('SET', 'appendonly', 'no');
  await redis.config('SET', 'requirepass', 'hidden-word');
  redis.disconnect();
  const worse = named(`redis://:hidden-word@127.0.0.1:${port}`);
  expect(worse).toContain('It should have maxmemory-policy noeviction');
  expect(worse).toContain('It should have appendonly yes');
  expect(worse).not.toContain('hidden-word');
  expect(named(url)).toContain('does not answer (NOAUTH');
  expect(named('redis://:hidden@-word/more@127.0.0.1:1?password=hidden')).not.toContain('hidden');
}, 120_000);
