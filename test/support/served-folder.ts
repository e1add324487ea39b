/** A folder of plans, extracted, with `muctieu serve` on it in a process of its own, ended with the test. */
import { resolve } from 'node:path';
import { plan } from '../../pipelines/plan.ts';
import { temporaryFolder } from './folders.ts';
import { runMain } from './run-main.ts';
import { type Running, running } from './running.ts';
import { until } from './watcher.ts';

export interface ServedFolder {
  readonly folder: string;
  /** "http://127.0.0.1:40123" */
  readonly address: string;
  readonly server: Running;
}

/** `files`: by path below `corpus/`. */
export async function servedFolder(files: Readonly<Record<string, string | Uint8Array>>, words: readonly string[] = []): Promise<ServedFolder> {
  const folder = temporaryFolder(Object.fromEntries(Object.entries(files).map(([name, content]) => [`corpus/${name}`, content])));
  await runMain(folder, ['extract'], plan);
  return { folder, ...(await serve(folder, words)) };
}

/** Serves a folder that stands; `words`: besides the port. */
export async function serve(folder: string, words: readonly string[] = []): Promise<Pick<ServedFolder, 'address' | 'server'>> {
  const server = running(folder, [resolve('pipelines/start.mjs'), 'serve', '--port', '0', ...words]);
  let ended: number | string | null = null;
  void server.ended.then((code) => {
    ended = code;
  });
  await until(() => ended !== null || ADDRESS.test(server.said()));
  const address = ADDRESS.exec(server.said())?.[0];
  if (address === undefined) throw new Error(`serve ended with ${ended}: ${server.said()}`);
  return { address, server };
}

const ADDRESS = /\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}\b/u;
