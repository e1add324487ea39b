/** Works on several items at the same time and tells of each in its turn. */

/** At most `width` are in hand; what is done before its turn waits. */
export async function inOrder<Item, Done>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Done>,
  tell: (done: Done) => void,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  const early = new Map<number, Done>();
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      early.set(index, await work(items[index] as Item));
      for (let turn = early.get(done.length); turn !== undefined; turn = early.get(done.length)) {
        early.delete(done.length);
        done.push(turn);
        tell(turn);
      }
    }
  };
  await Promise.all(Array.from({ length: width }, hand));
  return done;
}
