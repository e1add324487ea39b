/** Makes a process that runs for weeks clear its memory sooner: by default V8 lets what is in use grow fourfold before it looks what is garbage. */
import { setFlagsFromString } from 'node:v8';

/** Percent that the memory of a thread may grow before it is cleared. */
const GROWTH = 30;
/** MiB for what is young, in threads that are started from now on. */
const YOUNG = 8;

export function keepMemoryLean(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  setFlagsFromString(`--max-semi-space-size=${YOUNG}`);
}
