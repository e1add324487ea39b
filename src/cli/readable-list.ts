/** Work on a list of accounts or tokens: one that cannot be read is named, and nobody is let in by mistake. */
import type { Shell } from './shell.ts';

export async function readable(file: string, { messages, say }: Shell, work: (file: string) => Promise<0 | 2>): Promise<0 | 2> {
  try {
    return await work(file);
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    say(messages.serve.badAccounts(file, code ?? name));
    return 2;
  }
}
