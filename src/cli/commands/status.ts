/** `muctieu status`: every file of the folder in one state, the queues, who works. With a port it goes on answering. */
import { resolve } from 'node:path';
import { fileStates } from '../../status/file-states.ts';
import type { Status } from '../../status/status.ts';
import { defaultFolder, isFolder } from '../inputs.ts';
import type { Messages } from '../messages.ts';
import { redisAddress, shownAddress, whyRedisIsAway } from '../open-runner.ts';
import { type StatusPlace, statusOf } from '../open-status.ts';
import { minutesOption, portOption, serveStatus } from '../serve-status.ts';
import type { AddCommand, Shell } from '../shell.ts';
import { stopSignals } from '../stop-signals.ts';

interface Flags {
  readonly corpus: string;
  readonly out: string;
  readonly redis?: string;
  readonly port?: number;
  readonly minutes: number;
  readonly json?: true;
}

export const addStatus: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  program
    .command('status')
    .description(describe.status)
    .option('--corpus <DIR>', describe.corpus, defaultFolder)
    .option('--out <DIR>', describe.out, 'extracted')
    .option('--redis <URL>', describe.redis)
    .addOption(portOption(shell))
    .addOption(minutesOption(shell))
    .option('--json', describe.json)
    .action(async (flags: Flags) => shell.finish(await runStatus(flags, shell)));
};

async function runStatus(flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, pipeline, print, say } = shell;
  const [folder, out] = [resolve(io.cwd, flags.corpus), resolve(io.cwd, flags.out)];
  if (!(await isFolder(folder))) {
    say(messages.wrongUse.noFolder(flags.corpus));
    return 2;
  }
  const redis = redisAddress(flags.redis);
  const away = redis && (await whyRedisIsAway(redis));
  if (redis && away) say(messages.wrongUse.redisAway(shownAddress(redis), away));
  // What the folder and the ledger say is told all the same.
  const place: StatusPlace = { folder, out, redis: away && flags.port === undefined ? null : redis };
  if (flags.port !== undefined) return serve(flags.port, place, flags.minutes, shell);
  const { look, close } = await statusOf(place, pipeline);
  try {
    const status = await look();
    print(flags.json ? JSON.stringify(status, null, 2) : statusLines(status, messages).join('\n'));
    return away ? 1 : 0;
  } finally {
    await close();
  }
}

async function serve(port: number, place: StatusPlace, minutes: number, shell: Shell): Promise<0 | 2> {
  const server = await serveStatus(port, place, shell, minutes);
  if (!server) return 2;
  const stop = stopSignals();
  await stop.asked;
  stop.forget();
  await server.close();
  return 0;
}

function statusLines(status: Status, { status: words, issues }: Messages): readonly string[] {
  const { files, states, withdrawn, queues, workers, oldestWaiting, lastFinished, each } = status;
  const counted = fileStates.filter((name) => states[name] > 0).map((name) => `  ${String(states[name]).padStart(6)}  ${words.states[name]}`);
  const reasonOf = (code: string | null, path: string): string =>
    code !== null && Object.hasOwn(issues, code) ? issues[code as keyof typeof issues]('', path) : (code ?? '');
  return [
    words.files(files),
    ...counted,
    words.withdrawn(withdrawn),
    ...Object.entries(queues ?? {}).map(([name, { waiting, active, delayed }]) => words.queue(name, waiting, active, delayed)),
    ...(workers ? [words.workers(workers.length, workers.map(({ host, pid }) => `${host}:${pid}`).join(', '))] : []),
    ...(oldestWaiting ? [words.oldest(oldestWaiting.path, oldestWaiting.since)] : []),
    ...(lastFinished ? [words.last(lastFinished.path, lastFinished.at)] : []),
    ...each.filter(({ state }) => state === 'failed').map(({ path, reason }) => words.failed(path, reasonOf(reason, path))),
  ];
}
