/** A password: typed twice on a terminal that shows nothing of it, else the first line of stdin. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Messages } from './messages.ts';

/** Null where the two that were typed differ. */
export async function askPassword(say: (words: string) => void, { askPassword, askAgain }: Messages['serve']): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY === true });
  const interrupted = new Promise<string>((typed) => lines.once('SIGINT', () => typed('')).once('close', () => typed('')));
  const read = (): Promise<string> => Promise.race([lines.question(''), interrupted]);
  try {
    if (!process.stdin.isTTY) return await read();
    say(askPassword);
    const first = await read();
    if (first === '') return '';
    say(askAgain);
    return (await read()) === first ? first : null;
  } finally {
    lines.close();
  }
}

const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
