/** A reader process whose files say what it shall do: read, hang, eat memory, crash, lie. */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { packageVersion } from '../../../src/manifest.ts';
import { serve } from '../../../src/read/pool/serve.ts';
import type { FormatReader } from '../../../src/read/read-document.ts';
import { readFailure } from '../../../src/read/read-failure.ts';

const said = (text: string) => ({
  ok: true as const,
  value: {
    blocks: [{ kind: 'paragraph' as const, text }],
    pages: null,
    readBy: [{ name: 'muctieu-test', version: packageVersion, pages: null }],
    remarks: [],
    encoding: 'utf-8',
  },
});

const wordOf = (bytes: Buffer): string => bytes.toString('utf8').split(': ')[1] ?? '';

let poisoned = false;

const deeds: Readonly<Record<string, FormatReader>> = {
  hang: () => {
    for (;;) Math.sqrt(2);
  },
  wait: () => new Promise(() => {}),
  'eat the heap': async () => {
    const kept: object[] = [];
    for (;;) kept.push({ more: [1, 2, 3] });
  },
  'eat outside the heap': async () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.alloc(4 * 1024 * 1024, 1));
  },
  'let a program eat': async () => {
    spawn(process.execPath, ['--eval', 'const kept = []; for (;;) kept.push(Buffer.alloc(4 * 1024 * 1024, 1))'], { stdio: 'ignore' });
    return new Promise(() => {});
  },
  'leave a program behind': async () => {
    const { pid } = spawn('sleep', ['600'], { stdio: 'ignore' });
    return said(`${process.pid} ${pid}`);
  },
  'hang with a program': async ({ bytes }) => {
    const { pid } = spawn('sleep', ['600'], { stdio: 'ignore' });
    writeFileSync(wordOf(bytes), `${process.pid} ${pid}`);
    for (;;) Math.sqrt(2);
  },
  'leave a program out of reach and exit': async () => {
    spawn('sleep', ['90'], { stdio: ['ignore', 'ignore', 'inherit'], detached: true });
    return process.exit(7);
  },
  exit: async () => process.exit(7),
  signal: async () => {
    process.kill(process.pid, 'SIGSEGV');
    return new Promise(() => {});
  },
  throw: async () => {
    throw new RangeError('too deep');
  },
  'throw later': () => {
    setImmediate(() => {
      throw new TypeError('nobody catches this');
    });
    return new Promise(() => {});
  },
  lie: async () => ({ ok: true, value: { ...said('').value, blocks: [{ kind: 'paragraph', text: 'a', strong: [{ start: 0, end: 99 }] }] } }),
  chatter: async () => said('x'.repeat(310 * 1024 * 1024)),
  'take 120 MiB': async () => {
    const kept = Buffer.alloc(120 * 1024 * 1024, 1);
    await setTimeout(500);
    return said(kept.length > 0 ? 'taken' : '');
  },
  connect: ({ bytes }) =>
    new Promise((answer) => {
      const socket = connect(Number(wordOf(bytes)), '127.0.0.1', () => answer(said('connected')));
      socket.on('error', () => answer(said('no way')));
    }),
  poison: async () => {
    poisoned = true;
    return said('poisoned');
  },
  'exit once': async ({ bytes }) => {
    const path = wordOf(bytes);
    if (existsSync(path)) return said('good at last');
    writeFileSync(path, '');
    return process.exit(7);
  },
  count: async ({ bytes }) => {
    appendFileSync(wordOf(bytes), '1');
    return said('tỷ lệ xã đạt 80%');
  },
  refuse: async (request) => readFailure(request, 'file-damaged', 'cut off'),
  print: async () => {
    process.stdout.write('printed by the reader\n');
    process.stderr.write('complained by the reader\n');
    return said('printed');
  },
  folder: async () => {
    const path = join(process.env.TMPDIR ?? '', 'left-behind');
    writeFileSync(path, 'left');
    return said(path);
  },
  pid: async () => said(String(process.pid)),
};

/** The file's first words name the deed; of any other file they are its text. */
serve((request) => {
  const text = request.bytes.toString('utf8');
  if (poisoned) process.exit(9);
  const deed = deeds[text.split(': ', 1)[0] ?? ''];
  return deed ? deed(request) : Promise.resolve(said(text));
});
