/** From reforms to what they add up to: when each name stood, and what stands in its place today. */
import type { DatedNames, Move, Reform } from './reforms.ts';

export interface Life {
  readonly name: string;
  /** The first day, ISO; null where it stood before the first reform that is told. */
  readonly from: string | null;
  /** The first day on which it stands no more; null where it stands today. */
  readonly to: string | null;
  /** Where it went; empty where it stands today. */
  readonly heirs: readonly Move[];
}

/** Of each name its lives, oldest first: one that was given up may be taken up again. */
export type Lives = ReadonlyMap<string, readonly Life[]>;

export interface Successor {
  readonly name: string;
  /** What of the work went there; empty: the body as a whole. */
  readonly tasks: readonly string[];
}

export function livesOf({ standing, reforms }: DatedNames): Lives {
  const lives = new Map<string, Life[]>(standing.map((name) => [name, [{ name, from: null, to: null, heirs: [] }]]));
  for (const reform of reforms) {
    for (const name of new Set(reform.moves.map(({ from }) => from))) end(lives.get(name), name, reform);
    for (const name of [...reform.moves.map(({ into }) => into), ...reform.begun]) {
      const before = lives.get(name) ?? [];
      if (before.at(-1)?.to === null) continue;
      lives.set(name, [...before, { name, from: reform.begins, to: null, heirs: [] }]);
    }
  }
  return lives;
}

function end(lives: Life[] | undefined, name: string, { settled, moves, by }: Reform): void {
  const last = lives?.at(-1);
  if (!lives || !last || last.to !== null) throw new Error(`${by}: "${name}" does not stand before it`);
  lives[lives.length - 1] = { ...last, to: settled, heirs: moves.filter(({ from }) => from === name) };
}

export const lifeOn = (lives: readonly Life[], day: string): Life | undefined =>
  lives.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to));

/** What stands today in the place of a name, the whole before parts; empty where it stands itself. */
export function successorsOf(lives: Lives, life: Life): readonly Successor[] {
  const found = new Map<string, readonly string[]>();
  const add = ({ name, tasks }: Successor): void => {
    const known = found.get(name);
    found.set(name, known === undefined ? tasks : known.length === 0 || tasks.length === 0 ? [] : [...new Set([...known, ...tasks])]);
  };
  for (const { into, tasks } of life.heirs) for (const successor of standingOf(lives, into, tasks, life.to ?? '')) add(successor);
  return Array.from(found, ([name, tasks]) => ({ name, tasks })).sort((a, b) => Number(a.tasks.length > 0) - Number(b.tasks.length > 0));
}

/** Follows one move up to what stands today: a part goes where that part went later, or else with the whole. */
function standingOf(lives: Lives, name: string, tasks: readonly string[], since: string): readonly Successor[] {
  const life = lives.get(name)?.find(({ to }) => to === null || to > since);
  if (!life || life.to === null) return life ? [{ name, tasks }] : [];
  const { heirs, to } = life;
  if (tasks.length === 0) return heirs.flatMap((heir) => standingOf(lives, heir.into, heir.tasks, to));
  return tasks.flatMap((task) => {
    const own = heirs.filter((heir) => heir.tasks.includes(task));
    return (own.length > 0 ? own : heirs.filter((heir) => heir.tasks.length === 0)).flatMap((heir) => standingOf(lives, heir.into, [task], to));
  });
}
