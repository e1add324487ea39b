/** Reader processes: what breaks one is the issue of its file alone, and nothing is left of any. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/folders.ts';
import { isRunning, issueOrText, obedient, openObedient, requestFor, untilGone } from '../../support/obedient-readers.ts';
import { runNode } from '../../support/run-node.ts';

describe('a reader process', () => {
  it.each([
    ['hang', { code: 'reader-timeout', detail: '2 s' }],
    ['wait', { code: 'reader-timeout', detail: '2 s' }],
    ['eat the heap', { code: 'reader-memory', detail: '300 MiB' }],
    ['eat outside the heap', { code: 'reader-memory', detail: '300 MiB' }],
    ['let a program eat', { code: 'reader-memory', detail: '300 MiB' }],
    ['exit', { code: 'reader-crashed', detail: 'exit 7' }],
    ['leave a program out of reach and exit', { code: 'reader-crashed', detail: 'exit 7' }],
    ['signal', { code: 'reader-crashed', detail: 'SIGSEGV' }],
    ['throw', { code: 'reader-crashed', detail: 'RangeError: too deep' }],
    ['throw later', { code: 'reader-crashed', detail: 'TypeError: nobody catches this' }],
    ['lie', { code: 'reader-crashed', detail: 'answer: blocks.0' }],
    ['chatter', { code: 'reader-memory', detail: '300 MiB' }],
    ['refuse', { code: 'file-damaged', detail: 'cut off' }],
    ['print', 'printed'],
  ])('that is told to %s', async (deed, told) => {
    const readers = openObedient({ width: 1 });
    const milliseconds = deed === 'hang' || deed === 'wait' ? 2000 : 60_000;
    expect(await issueOrText(readers.read(requestFor(deed, { milliseconds })))).toEqual(told);
    expect(await issueOrText(readers.read(requestFor('good')))).toBe('good');
  });

  it('is kept for the next file, and replaced where one has broken it', async () => {
    const readers = openObedient({ width: 1 });
    const pid = () => issueOrText(readers.read(requestFor('pid')));
    const first = await pid();
    await readers.read(requestFor('refuse'));
    expect(await pid()).toBe(first);
    await readers.read(requestFor('exit'));
    expect(await pid()).not.toBe(first);
  });

  it('that has read others is not asked again, but a fresh one, before a file is blamed', async () => {
    const readers = openObedient({ width: 1 });
    const folder = temporaryFolder();
    expect(await issueOrText(readers.read(requestFor('poison')))).toBe('poisoned');
    expect(await issueOrText(readers.read(requestFor('good')))).toBe('good');
    const tried = join(folder, 'tried');
    expect(await issueOrText(readers.read(requestFor(`exit once: ${tried}`)))).toBe('good at last');
    expect(existsSync(tried)).toBe(true);
  });

  it('reads with the memory that the request allows', async () => {
    const readers = openObedient({ width: 1 });
    expect(await issueOrText(readers.read(requestFor('take 120 MiB')))).toBe('taken');
    expect(await issueOrText(readers.read(requestFor('take 120 MiB', { memoryBytes: 150 * 1024 * 1024 })))).toMatchObject({ code: 'reader-memory' });
  });

  it('gets a file of 20 MB as it is', async () => {
    const readers = openObedient({ width: 1 });
    const text = 'đạt 80% '.repeat(2_000_000);
    expect((await issueOrText(readers.read(requestFor(text)))) === text).toBe(true);
  });
});

describe('a closed pool', () => {
  it('answers whoever waits', async () => {
    const readers = openObedient({ width: 1 });
    const waiting = ['wait', 'good', 'good', 'good'].map((deed) => issueOrText(readers.read(requestFor(deed))));
    await readers.close();
    for (const told of await Promise.all(waiting)) expect(told).toMatchObject({ code: 'reader-crashed' });
  });
});

describe.runIf(process.platform === 'linux')('the network', () => {
  it('is not there for a reader, where the system lets us take it away', async () => {
    const server = createServer((socket) => socket.end());
    onTestFinished(() => void server.close());
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const may = spawnSync('/usr/bin/unshare', ['--net', ...(process.getuid?.() === 0 ? [] : ['--map-current-user']), 'true']).status === 0;
    expect(await issueOrText(openObedient({ width: 1 }).read(requestFor(`connect: ${port}`)))).toBe(may ? 'no way' : 'connected');
  });
});

describe('nothing is left', () => {
  it('of a closed pool: no process, no program that one started, no folder', async () => {
    const readers = openObedient({ width: 2 });
    const said = await Promise.all(['leave a program behind', 'leave a program behind', 'folder'].map((deed) => issueOrText(readers.read(requestFor(deed)))));
    const pids = said.slice(0, 2).flatMap((pair) => String(pair).split(' ').map(Number));
    expect(pids.map(isRunning)).toEqual([true, true, true, true]);
    await readers.close();
    await untilGone(pids);
    expect(existsSync(String(said[2]))).toBe(false);
    expect(await issueOrText(readers.read(requestFor('good')))).toEqual({ code: 'reader-crashed', detail: 'closed' });
  });

  it('of a reader that hung with a program of its own', async () => {
    const readers = openObedient({ width: 1 });
    const note = join(temporaryFolder(), 'pids');
    expect(await issueOrText(readers.read(requestFor(`hang with a program: ${note}`, { milliseconds: 2000 })))).toMatchObject({ code: 'reader-timeout' });
    await untilGone(readFileSync(note, 'utf8').split(' ').map(Number));
  });

  it.runIf(process.platform !== 'win32')('when the parent is killed while a reader is busy', async () => {
    const folder = temporaryFolder();
    const note = join(folder, 'pids');
    const program = `
      import { openReaders } from ${JSON.stringify(join(process.cwd(), 'src/read/pool/open-readers.ts'))};
      import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
      import { defaultLimits as limits } from ${JSON.stringify(join(process.cwd(), 'src/read/limits.ts'))};
      process.env.TMPDIR = ${JSON.stringify(folder)};
      const readers = openReaders({ program: ${JSON.stringify(obedient)} });
      readers.read({ bytes: Buffer.from(${JSON.stringify(`hang with a program: ${note}`)}), mediaType: 'application/pdf', shown: 'a.pdf', limits });
      setInterval(() => { if (existsSync(${JSON.stringify(note)}) && readFileSync(${JSON.stringify(note)}, 'utf8').includes(' ')) process.kill(process.pid, 'SIGKILL'); }, 20);`;
    await runNode(['--input-type=module', '--eval', program]);
    await untilGone(readFileSync(note, 'utf8').split(' ').map(Number));
    expect(readdirSync(folder)).toEqual(['pids']);
  });

  it('to keep a program from ending that never closed its pool, nor of that pool, and what readers print is not heard', async () => {
    const program = `
      import { openReaders } from ${JSON.stringify(join(process.cwd(), 'src/read/pool/open-readers.ts'))};
      import { defaultLimits as limits } from ${JSON.stringify(join(process.cwd(), 'src/read/limits.ts'))};
      const readers = openReaders({ program: ${JSON.stringify(obedient)}, width: 1 });
      const request = (text) => ({ bytes: Buffer.from(text), mediaType: 'application/pdf', shown: 'a.pdf', limits });
      await readers.read(request('print'));
      const read = await readers.read(request('pid'));
      console.log(read.value.blocks[0].text);`;
    const { code, stdout, stderr } = await runNode(['--input-type=module', '--eval', program]);
    expect([code, stderr]).toEqual([0, '']);
    await untilGone([Number(stdout)]);
  });
});
