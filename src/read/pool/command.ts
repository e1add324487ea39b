/** The command that starts a reader: Node with its limits, without a network where the system lets us, tied to the life of its parent. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const MEBIBYTE = 1024 * 1024;
/** What Node reserves for code and stacks without touching it. */
const RESERVED = 1024 * MEBIBYTE;
/** The heap is collected before the process as a whole is too large. */
const SHARE_OF_HEAP = 0.75;
/** The young generation has its full size from the first file on, else a reader seems to grow over hundreds of files. */
const YOUNG = '--min-semi-space-size=16';

export interface ReaderCommand {
  readonly file: string;
  readonly words: readonly string[];
}

/** Which of a reader's streams stays open as long as its parent lives. */
export const LIFELINE = 4;

/**
 * On Linux and macOS a shell stays beside the reader, hears when the parent is gone, also from a reader that is busy, and takes the folder away and
 * ends all that the reader started. `ulimit -d` stops what grows while nobody looks; it holds for each program that the reader starts.
 * Node's own permissions would not help: up to Node 24 they leave the network open, and programs need the right to run.
 */
export function readerCommand(program: string, folder: string, memoryBytes: number): ReaderCommand {
  const heap = `--max-old-space-size=${Math.ceil((memoryBytes * SHARE_OF_HEAP) / MEBIBYTE)}`;
  const node = [process.execPath, heap, YOUNG, program];
  if (process.platform === 'win32') return { file: process.execPath, words: node.slice(1) };
  // Who still writes into the folder is ended before it is taken away; the shell itself comes last.
  const outlive = `(exec 2>/dev/null 3>&-; read gone <&${LIFELINE}; cd /; trap '' TERM; kill -9 $$; kill -TERM -$$; rm -rf "$0"; kill -9 -$$) &`;
  const limit = `ulimit -c 0; ulimit -d ${Math.ceil((memoryBytes + RESERVED) / 1024)} 2>/dev/null`;
  return { file: '/bin/sh', words: ['-c', `${outlive} ${limit}; exec "$@" ${LIFELINE}>&-`, folder, ...withoutNetwork(), ...node] };
}

const UNSHARE = '/usr/bin/unshare';
let cut: readonly string[] | undefined;

/** A network of its own, with nobody in it; asked once a process. Root needs no user of its own for it, and would lose its right to read what is others'. */
function withoutNetwork(): readonly string[] {
  if (process.platform !== 'linux') return [];
  const words = ['--net', ...(process.getuid?.() === 0 ? [] : ['--map-current-user'])];
  cut ??= existsSync(UNSHARE) && spawnSync(UNSHARE, [...words, 'true'], { stdio: 'ignore', timeout: 5000 }).status === 0 ? [UNSHARE, ...words] : [];
  return cut;
}
