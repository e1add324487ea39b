/** The status page in the folder of plans, for those who have the share only: every file, newest first. No script; nothing is fetched. */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { FileIssue } from '../issue.ts';
import { documentRows } from '../ledger/documents.ts';
import type { LedgerState } from '../ledger/ledger-state.ts';
import type { FileStatus, Ignored, WatchState } from './file-status.ts';
import { statusStyle } from './status-style.ts';

/** Beyond what the watcher says: what the ledger makes of the file among the others. */
export type PageState = WatchState | 'rendition' | 'superseded' | 'conflict';

export interface PageWords {
  readonly title: string;
  readonly updated: (at: string) => string;
  readonly stopped: string;
  readonly head: readonly [file: string, takenAt: string, state: string, targets: string, reason: string];
  readonly states: Readonly<Record<PageState, string>>;
  readonly hints: Readonly<Partial<Record<PageState, string>>>;
  readonly ignored: Readonly<Record<Ignored, string>>;
  readonly none: string;
  readonly issue: (issue: FileIssue) => string;
  readonly time: (at: Date) => string;
}

export interface PageContent {
  readonly statuses: ReadonlyMap<string, FileStatus>;
  readonly ledger: LedgerState;
  readonly running: boolean;
  readonly now: Date;
}

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(statusStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const colours: Readonly<Record<PageState, string>> = {
  waiting: 'still',
  reading: 'busy',
  extracting: 'busy',
  publishing: 'busy',
  retrying: 'bad',
  published: 'good',
  rendition: 'good',
  conflict: 'bad',
  superseded: 'left',
  duplicate: 'good',
  failed: 'bad',
  ignored: 'left',
};

export function statusPage({ statuses, ledger, running, now }: PageContent, words: PageWords): string {
  const among = placesAmong(ledger);
  const rows = [...statuses.values()].map((status) => ({ status, state: stateOf(status, among) })).sort((a, b) => newestFirst(a.status, b.status));
  const counts = Map.groupBy(rows, ({ state }) => state);
  const [file, takenAt, state, targets, reason] = words.head;
  const page = html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="30">
<title>${words.title}</title>
<style>${raw(statusStyle)}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p class="when">${words.updated(words.time(now))}${running ? '' : html` <span class="stopped">${words.stopped}</span>`}</p>
<ul class="counts">${raw([...counts].map(([each, { length }]) => `<li class="${colours[each]}"><b>${length}</b>${words.states[each]}</li>`).join(''))}</ul>
<table>
<thead><tr><th>${file}</th><th>${takenAt}</th><th>${state}</th><th class="count">${targets}</th><th>${reason}</th></tr></thead>
<tbody>
${rows.length === 0 ? html`<tr><td class="none" colspan="5">${words.none}</td></tr>` : raw(rows.map((row) => rowOf(row.status, row.state, words)).join(''))}
</tbody>
</table>
</main>
</body>
</html>
`;
  return page.toString();
}

function rowOf(status: FileStatus, state: PageState, words: PageWords): string {
  const { name, takenAt, targets, ignored, issue } = status;
  const [, takenAtLabel, , targetsLabel] = words.head;
  const why = issue ? words.issue(issue) : ignored ? words.ignored[ignored] : (words.hints[state] ?? '');
  return html`<tr><td class="name"><bdi>${visible(name)}</bdi></td><td class="time" data-label="${takenAtLabel}">${takenAt === null ? '' : words.time(new Date(takenAt))}</td><td class="state ${colours[state]}">${words.states[state]}</td><td class="count" data-label="${targetsLabel}">${targets ?? ''}</td><td class="why">${visible(why)}</td></tr>
`.toString();
}

function placesAmong(ledger: LedgerState): ReadonlyMap<string, PageState> {
  const files = documentRows(ledger).flatMap((row) => row.files);
  return new Map(files.map(({ path, state, conflict }): [string, PageState] => [path, conflict ? 'conflict' : state === 'withdrawn' ? 'published' : state]));
}

const stateOf = ({ name, state }: FileStatus, among: ReadonlyMap<string, PageState>): PageState => (state === 'published' ? (among.get(name) ?? state) : state);

/** Not taken yet: newer than what was. What is left alone was never taken. */
const newestFirst = (a: FileStatus, b: FileStatus): number => compare(ageOf(b), ageOf(a)) || compare(a.name, b.name);

const ageOf = ({ state, takenAt }: FileStatus): string => (state === 'ignored' ? '' : (takenAt ?? '~'));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Control characters and those that turn the direction of writing are shown as what they are not allowed to be. */
const visible = (words: string): string => words.replace(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu, '\u{fffd}');
