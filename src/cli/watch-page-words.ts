/** The words of the status page: Vietnamese, whatever language the watcher speaks, since the staff read it. */
import type { PageWords } from '../watch/status-page.ts';
import { catalogue, explainInFile } from './messages.ts';

const { watch } = catalogue.vi;

const time = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' });

export const pageWords: PageWords = {
  ...watch,
  issue: explainInFile,
  time: (at) => time.format(at),
};
