/** Reads a thing once and keeps what was read as long as the thing is kept: several readers ask for the same of one document. */

export function once<Thing extends object, Result>(read: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const kept = known.get(thing);
    if (kept !== undefined) return kept.result;
    const result = read(thing);
    known.set(thing, { result });
    return result;
  };
}
