/** Shows a watcher's news as lines: one for each file that is taken, done, failed or left alone. */
import { stripVTControlCharacters } from 'node:util';
import type { FileStatus, Show } from '../watch/file-status.ts';
import type { Messages } from './messages.ts';

export interface Shown {
  readonly show: Show;
  readonly say: (words: string) => void;
  readonly stop: () => void;
}

export function watchLines(say: (line: string) => void, messages: Messages): Shown {
  const said = new Map<string, string>();
  return {
    show: (name, status) => {
      const words = status ? (NEWS.has(status.state) ? newsOf(status, messages) : said.get(name)) : messages.watch.gone;
      if (words === undefined || said.get(name) === words) return;
      if (status) said.set(name, words);
      else said.delete(name);
      say(`${plain(name)}: ${words}`);
    },
    say,
    stop: () => {},
  };
}

/** What passes in a moment gets no line. */
const NEWS: ReadonlySet<FileStatus['state']> = new Set(['reading', 'published', 'duplicate', 'failed', 'retrying', 'ignored']);

export function newsOf({ state, targets, issue, ignored }: FileStatus, { watch, issues }: Messages): string {
  const why = issue ? issues[issue.code](issue.detail, issue.path) : ignored ? watch.ignored[ignored] : state === 'published' ? watch.found(targets ?? 0) : '';
  return plain(why ? `${watch.states[state]}: ${why}` : watch.states[state]);
}

/** Names are what anybody has dropped. */
export const plain = (words: string): string => stripVTControlCharacters(words).replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{fffd}');
