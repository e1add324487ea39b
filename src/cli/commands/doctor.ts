/** `muctieu doctor`: which programs that readers can use are here, what a missing one costs, and how to install it; and how Redis is set, where one is named. */

import { redisServerVersion } from '../../queue/bullmq/redis-server-version.ts';
import type { RedisSettings } from '../../queue/bullmq/redis-settings.ts';
import { probeOptionalPrograms } from '../../read/optional-programs.ts';
import { installCommand } from '../install-command.ts';
import { redisAddress, shownAddress } from '../open-runner.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags {
  readonly json?: true;
}

export const addDoctor: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  program
    .command('doctor')
    .description(describe.doctor)
    .option('--json', describe.json)
    .action(async (flags: Flags) => shell.finish(await doctor(flags, shell)));
};

/** What is missing is no failure: every format is read without it, only worse. */
async function doctor({ json }: Flags, { messages, print }: Shell): Promise<0> {
  const words = messages.doctor;
  const [probed, server, redis] = await Promise.all([probeOptionalPrograms(), redisServerVersion(), namedRedis()]);
  const missing = [...new Set(probed.filter(({ version }) => version === null).map(({ debian }) => debian))];
  const command = missing.length === 0 ? null : await installCommand(missing);
  if (json) {
    const programs = probed.map(({ program, debian, version }) => ({
      program,
      package: debian,
      version,
      cost: version === null ? words.costs[program] : null,
    }));
    print(JSON.stringify({ programs, missing, command, redis: { server, named: redis } }, null, 2));
    return 0;
  }
  const rows = probed.map(({ program, version }) => [words.names[program], version ?? words.missing, version === null ? words.costs[program] : '']);
  const redisRow = [words.redisServer, server ?? words.missing, server === null ? words.redisCost : ''];
  for (const line of aligned([words.head, ...rows, redisRow])) print(line);
  print('');
  print(missing.length === 0 ? words.complete : `${words.install}\n  ${command ?? missing.join(' ')}`);
  if (redis) for (const line of redisLines(redis, words)) print(line);
  return 0;
}

type NamedRedis = RedisSettings & { readonly address: string };

/** Null where none is named. */
async function namedRedis(): Promise<NamedRedis | null> {
  const address = redisAddress(undefined);
  if (address === null) return null;
  const { redisSettings } = await import('../../queue/bullmq/redis-settings.ts');
  return { address: shownAddress(address), ...(await redisSettings(address)) };
}

function redisLines({ address, away, version, maxmemoryPolicy, appendonly }: NamedRedis, words: Shell['messages']['doctor']): string[] {
  if (away !== null) return ['', words.redisAway(address, away)];
  const kept = appendonly === null ? words.unknown : appendonly ? 'yes' : 'no';
  return [
    '',
    words.redisHere(address, version ?? words.unknown, maxmemoryPolicy ?? words.unknown, kept),
    ...(maxmemoryPolicy === null || maxmemoryPolicy === 'noeviction' ? [] : [words.mayEvict]),
    ...(appendonly === false ? [words.forgets] : []),
  ];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
