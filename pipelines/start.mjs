#!/usr/bin/env node
// Starts muctieu where Node is new enough, else on the Node that npm brought, and says so where there is none. Plain JavaScript: an older Node must be able to read this file.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const needed = 24;
const found = process.versions.node;
// npm 9 of Debian installs it and leaves no link to it in node_modules/.bin.
const brought = fileURLToPath(new URL(`../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url));

if (Number.parseInt(found, 10) >= needed) {
  await import('./muctieu.ts');
} else if (existsSync(brought)) {
  runOn(brought);
} else {
  const english = /--lang[= ]en\b/.test(process.argv.join(' '));
  process.stderr.write(
    english
      ? `muctieu needs Node ${needed} or later, this is Node ${found}: install it from https://nodejs.org, or use npm run muctieu in a clone after npm ci\n`
      : `muctieu cần Node ${needed} trở lên, đang chạy Node ${found}: cài từ https://nodejs.org, hoặc trong bản git chạy npm ci rồi npm run muctieu\n`,
  );
  process.exitCode = 2;
}

/** Signals are passed on, and it ends as that one ended. */
function runOn(node) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  child.on('exit', (code, signal) => {
    for (const each of signals) process.off(each, pass);
    if (signal === null) process.exitCode = code;
    else process.kill(process.pid, signal);
  });
}
