/** Chance that is the same each time: a generator that starts from a word. */

export interface Random {
  /** From 0 up to, but not including, `below`. */
  readonly below: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32, seeded with the FNV-1a hash of the word. */
export function randomFrom(word: string): Random {
  let state = 2_166_136_261;
  for (const unit of word) state = Math.imul(state ^ (unit.codePointAt(0) as number), 16_777_619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
