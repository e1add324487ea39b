/** Makes this process one of those that work for an output folder over Redis, unless its readers are others than theirs: that is told. */
import { generatorOf } from '../extract-file.ts';
import { evictionWarning } from './open-runner.ts';
import type { Shell } from './shell.ts';

export interface EnlistedHere {
  readonly leave: () => Promise<void>;
}

/** Redis must answer. Null where it is refused. */
export async function enlistHere(redis: string, out: string, anyReaders: boolean, { messages, pipeline, say }: Shell): Promise<EnlistedHere | null> {
  const [{ enlist }, { readersHere }, { spaceOf }] = await Promise.all([
    import('../queue/bullmq/muster.ts'),
    import('../queue/bullmq/readers-here.ts'),
    import('../queue/bullmq/space.ts'),
  ]);
  const warning = await evictionWarning(redis, messages.work);
  if (warning) say(warning);
  const enlisted = await enlist(await spaceOf(out, redis), await readersHere(generatorOf(pipeline).rules), anyReaders);
  if (enlisted.ok) return enlisted;
  const words = messages.work;
  const told = enlisted.differences.map(({ name, here, first }) => words.difference(name === 'rules' ? words.rules : name, here, first));
  say(words.otherReaders(enlisted.first.host, told.join('; ')));
  return null;
}
