#!/usr/bin/env node
// Starts muctieu where Node is new enough, and says so where it is not. Plain JavaScript: an older Node must be able to read this file.
const needed = 24;
const found = process.versions.node;

if (Number.parseInt(found, 10) >= needed) {
  await import('./muctieu.ts');
} else {
  const english = /--lang[= ]en\b/.test(process.argv.join(' '));
  process.stderr.write(
    english
      ? `muctieu needs Node ${needed} or later, this is Node ${found}: install it from https://nodejs.org, or use npm run muctieu in a clone after npm ci\n`
      : `muctieu cần Node ${needed} trở lên, đang chạy Node ${found}: cài từ https://nodejs.org, hoặc trong bản git chạy npm ci rồi npm run muctieu\n`,
  );
  process.exitCode = 2;
}
