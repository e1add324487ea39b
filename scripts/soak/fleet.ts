/** Worker processes that are killed and replaced, and how soon what they had in hand was in hand again. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { QueueName } from '../../src/queue/runner.ts';

export type FromWorker =
  | { readonly begun: readonly string[]; readonly at: QueueName }
  | { readonly ended: readonly string[]; readonly at: QueueName }
  | { readonly ready: true };

interface Member {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  isReady: boolean;
  /** Names of what it has in hand, and in how many stations. */
  readonly inHand: Map<string, number>;
}

export interface Fleet {
  readonly ready: () => Promise<void>;
  /** Kills the member at that place among those that are ready and starts another. True where it met running work. */
  readonly kill: (place: number) => boolean;
  /** Milliseconds from a kill until all that it met was in hand again. */
  readonly recoveries: readonly number[];
  /** Milliseconds from a kill until Redis had missed the last of what it met. */
  readonly missed: readonly number[];
  /** Redis has missed `name`, and given it back to its queue. */
  readonly back: (name: string) => void;
  /** Names of what has been extracted so far. */
  readonly extracted: ReadonlySet<string>;
  /** `name` has come to its end: nobody needs to begin it again. */
  readonly over: (name: string) => void;
  readonly close: () => Promise<void>;
}

interface Met {
  readonly at: number;
  readonly names: Set<string>;
  /** Of them, those that Redis takes for running. */
  readonly held: Set<string>;
}

export function startFleet(size: number, url: string, out: string): Fleet {
  const recoveries: number[] = [];
  const missed: number[] = [];
  const extracted = new Set<string>();
  let open: Met[] = [];
  const members = Array.from({ length: size }, start);

  function start(): Member {
    const child = fork(join(import.meta.dirname, 'worker.ts'), [url, out], { stdio: 'inherit' });
    let tellReady = (): void => {};
    const ready = new Promise<void>((told) => {
      tellReady = told;
    });
    child.once('exit', (code) => {
      if (code !== 0 && !child.killed) throw new Error(`a worker ended by itself: ${code}`);
    });
    const member: Member = { child, ready, isReady: false, inHand: new Map() };
    child.on('message', (said: FromWorker) => {
      if ('ready' in said) {
        member.isReady = true;
        tellReady();
      } else if ('begun' in said) for (const name of said.begun) begin(member, name);
      else for (const name of said.ended) leave(member, name, said.at);
    });
    return member;
  }

  function begin({ inHand }: Member, name: string): void {
    inHand.set(name, (inHand.get(name) ?? 0) + 1);
    over(name);
  }

  function leave({ inHand }: Member, name: string, at: QueueName): void {
    if (at === 'extract') extracted.add(name);
    const rest = (inHand.get(name) ?? 0) - 1;
    if (rest > 0) inHand.set(name, rest);
    else inHand.delete(name);
  }

  function over(name: string): void {
    for (const met of open) if (met.names.delete(name) && met.names.size === 0) recoveries.push(Date.now() - met.at);
    open = open.filter(({ names }) => names.size > 0);
  }

  function back(name: string): void {
    for (const { held, at } of open) if (held.delete(name) && held.size === 0) missed.push(Date.now() - at);
  }

  return {
    ready: async () => void (await Promise.all(members.map(({ ready }) => ready))),
    recoveries,
    missed,
    back,
    extracted,
    over,
    kill: (place) => {
      const able = members.filter(({ isReady }) => isReady);
      const member = able[place % able.length];
      if (!member) return false;
      member.child.removeAllListeners('message');
      member.child.kill('SIGKILL');
      members[members.indexOf(member)] = start();
      if (member.inHand.size > 0) open.push({ at: Date.now(), names: new Set(member.inHand.keys()), held: new Set(member.inHand.keys()) });
      return member.inHand.size > 0;
    },
    close: async () => {
      await Promise.all(members.map(({ ready }) => ready));
      const gone = members.map(({ child }) => new Promise<void>((ended) => child.once('exit', () => ended())));
      for (const { child } of members) child.send('close');
      await Promise.all(gone);
    },
  };
}
