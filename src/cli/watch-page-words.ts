/** The words of the status page: Vietnamese, whatever language the watcher speaks, since the staff read it. */
import type { PageWords } from '../watch/status-page.ts';
import { catalogue } from './messages.ts';

const { watch, issues } = catalogue.vi;

const time = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' });

export const pageWords: PageWords = {
  ...watch,
  issue: ({ code, detail, path }) => issues[code](detail, path),
  time: (at) => time.format(at),
};
