/** A deadline that a busy parent does not hold against a reader. */

/** Later than this the parent was busy itself, and the answer may wait to be read. */
const LATE = 100;
const GRACE = 500;

/** Calls `passed` after so long; gives what takes it back. */
export function deadline(milliseconds: number, passed: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = (length: number): void => {
    const due = performance.now() + length;
    timer = setTimeout(() => (performance.now() - due > LATE ? wait(GRACE) : passed()), length);
  };
  wait(milliseconds);
  return () => clearTimeout(timer);
}
