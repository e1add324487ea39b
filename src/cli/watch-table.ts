/** Shows a watcher's files as a table on a terminal that is drawn anew when something changes: counts, and the files that changed last. */
import { clearScreenDown, moveCursor } from 'node:readline';
import type { WriteStream } from 'node:tty';
import type { FileStatus } from '../watch/file-status.ts';
import type { Messages } from './messages.ts';
import { type Paint, paintFor } from './paint.ts';
import type { Io } from './shell.ts';
import { newsOf, plain, type Shown } from './watch-lines.ts';

const BETWEEN_DRAWINGS = 200;
const LEAST_ROWS = 5;

export function watchTable(stream: Io['stderr'], messages: Messages): Shown {
  const files = new Map<string, FileStatus>();
  const paint = paintFor(stream);
  const terminal = stream as Partial<Pick<WriteStream, 'columns' | 'rows'>>;
  let drawn = 0;
  let timer: NodeJS.Timeout | undefined;

  function clear(): void {
    if (drawn > 0) moveCursor(stream, 0, -drawn);
    clearScreenDown(stream);
    drawn = 0;
  }

  function draw(): void {
    timer = undefined;
    const room = Math.max(LEAST_ROWS, (terminal.rows ?? 24) - 4);
    const lines = tableLines(files, { columns: terminal.columns ?? 80, room }, messages, paint);
    clear();
    stream.write(lines.map((line) => `${line}\n`).join(''));
    drawn = lines.length;
  }

  return {
    show: (name, status) => {
      // What changed last stands last.
      files.delete(name);
      if (status) files.set(name, status);
      timer ??= setTimeout(draw, BETWEEN_DRAWINGS);
    },
    say: (words) => {
      clear();
      stream.write(`${words}\n`);
      timer ??= setTimeout(draw, BETWEEN_DRAWINGS);
    },
    stop: () => {
      clearTimeout(timer);
      draw();
      clearTimeout(timer);
    },
  };
}

interface Size {
  readonly columns: number;
  readonly room: number;
}

export function tableLines(files: ReadonlyMap<string, FileStatus>, { columns, room }: Size, messages: Messages, paint: Paint): readonly string[] {
  const { states, more } = messages.watch;
  const counts = Map.groupBy(files.values(), ({ state }) => state);
  const summary = [...counts].map(([state, { length }]) => `${length} ${states[state]}`).join(' · ');
  const last = [...files.values()].slice(-room).reverse();
  const width = Math.max(12, Math.floor(columns * 0.4));
  const rows = last.map((status) => {
    const name = cut(plain(status.name), width).padEnd(width);
    const news = cut(newsOf(status, messages), Math.max(1, columns - width - 3));
    return `${name}  ${colour(status, paint)(news)}`;
  });
  return [paint.strong(cut(summary, columns - 1)), ...rows, ...(files.size > last.length ? [paint.faint(more(files.size - last.length))] : [])];
}

function colour({ state }: FileStatus, { good, bad, faint, strong }: Paint): (text: string) => string {
  if (state === 'failed' || state === 'retrying') return bad;
  if (state === 'ignored' || state === 'waiting') return faint;
  return state === 'published' || state === 'duplicate' ? good : strong;
}

/** In NFC a Vietnamese letter is one column. */
function cut(words: string, width: number): string {
  const letters = [...words.normalize('NFC')];
  return letters.length <= width ? letters.join('') : `${letters.slice(0, width - 1).join('')}…`;
}
