/** Tells what becomes of several items in their order, whenever each is done. */

export interface Turns<Item, Done> {
  readonly tell: (item: Item, done: Done) => void;
  /** When every item has been told of. */
  readonly all: Promise<readonly Done[]>;
}

export function inTurn<Item, Done>(items: readonly Item[], tell: (done: Done) => void): Turns<Item, Done> {
  const early = new Map<Item, Done>();
  const done: Done[] = [];
  let finish: (all: readonly Done[]) => void = () => {};
  const all = new Promise<readonly Done[]>((resolve) => {
    finish = resolve;
  });
  if (items.length === 0) finish(done);
  return {
    all,
    tell: (item, told) => {
      early.set(item, told);
      for (let turn = early.get(items[done.length] as Item); turn !== undefined; turn = early.get(items[done.length] as Item)) {
        early.delete(items[done.length] as Item);
        done.push(turn);
        tell(turn);
        if (done.length === items.length) return finish(done);
      }
    },
  };
}
