/** The status page: newest first, with what to do, and safe whatever the files are called. */
import { expect, it } from 'vitest';
import { catalogue } from '../../src/cli/messages.ts';
import { paintFor } from '../../src/cli/paint.ts';
import { pageWords } from '../../src/cli/watch-page-words.ts';
import { tableLines } from '../../src/cli/watch-table.ts';
import { type FileStatus, freshStatus, ignoredStatus } from '../../src/watch/file-status.ts';
import { statusPage } from '../../src/watch/status-page.ts';

const hostile = '"><script>alert(1)</script><img src=http://x onerror=alert(1)>\u202egpj.\u001b[2J.txt';
const files: readonly FileStatus[] = [
  { ...freshStatus('cũ.txt'), state: 'published', takenAt: '2026-11-20T08:00:00.000Z', targets: 3 },
  { ...freshStatus('mới.txt'), state: 'failed', takenAt: '2026-11-21T08:00:00.000Z', issue: { code: 'file-encrypted', stage: 'read', path: '', detail: '' } },
  ignoredStatus('README.md', 'readme'),
  freshStatus(hostile),
];
const statuses = new Map(files.map((status) => [status.name, status]));
const page = statusPage({ statuses, ledger: new Map(), running: true, now: new Date('2026-11-22T01:02:03.000Z') }, pageWords);

it('shows what waits, then the newest, then what is left alone', () => {
  const names = [...page.matchAll(/<bdi>(.*?)<\/bdi>/gu)].map(([, name]) => name);
  expect(names.slice(1)).toEqual(['mới.txt', 'cũ.txt', 'README.md']);
  expect(page).toContain('08:02:03');
  expect(page).toContain('tệp có mật khẩu; mở tệp, bỏ mật khẩu');
});

it('holds no script, no address, and nothing of a name but its letters', () => {
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toMatch(/<script|<img|<link|style="| on\w+="|<a /iu);
  for (const character of ['\u202e', '\u001b']) expect(page).not.toContain(character);
  expect(page).toMatch(
    /Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-[^&]+&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"/u,
  );
});

it('a table keeps to the width and height of the terminal', () => {
  const [columns, room] = [60, 2];
  const paint = paintFor(Object.assign(process.stdout, {}));
  const lines = tableLines(statuses, { columns, room }, catalogue.vi, { ...paint, strong: plain, faint: plain, good: plain, bad: plain });
  expect(lines).toHaveLength(1 + room + 1);
  for (const line of lines) expect([...line].length).toBeLessThan(columns);
  for (const character of ['\u202e', '\u001b']) expect(lines.join('')).not.toContain(character);
});

const plain = (text: string): string => text;
