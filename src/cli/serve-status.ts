/** The option `--port`, and what it opens: the pages for watching, on this machine only. */
import { InvalidArgumentError, Option } from 'commander';
import { openStatusServer } from '../status/server.ts';
import { type StatusPlace, statusOf } from './open-status.ts';
import type { Shell } from './shell.ts';

const MINUTES = 10;

export const portOption = ({ messages: { describe } }: Shell): Option => new Option('--port <N>', describe.port).argParser(upTo(65_535));
export const minutesOption = ({ messages: { describe } }: Shell): Option =>
  new Option('--minutes <N>', describe.minutes).argParser(upTo(100_000)).default(MINUTES);

/** Null where the port cannot be had, which is told. */
export async function serveStatus(
  port: number,
  place: StatusPlace,
  { messages, pipeline, say }: Shell,
  minutes = MINUTES,
): Promise<{ close: () => Promise<void> } | null> {
  const { look, view, close } = await statusOf(place, pipeline);
  try {
    const server = await openStatusServer({ port, look, queues: view?.queues ?? [], minutes });
    say(messages.status.serves(`http://127.0.0.1:${server.port}`, view !== null));
    return {
      close: async () => {
        await server.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    say(messages.status.portTaken(port, (error as NodeJS.ErrnoException).code ?? String(error)));
    return null;
  }
}

export const upTo =
  (most: number) =>
  (value: string): number => {
    if (!/^\d{1,6}$/u.test(value) || Number(value) > most) throw new InvalidArgumentError('');
    return Number(value);
  };
