/** How much memory a process and the programs that it started take, as the kernel counts it. */
import { readdirSync, readFileSync } from 'node:fs';

const BETWEEN_LOOKS = 25;
/** A program may start others, but not a forest of them. */
const MOST_PROCESSES = 200;

/** Calls `passed` when they take more than so much; gives what ends the watch. */
export function watchMemory(pid: number, most: number, passed: () => void): () => void {
  const look = (): void => {
    if (residentBytes(pid) > most) passed();
  };
  const timer = setInterval(look, BETWEEN_LOOKS);
  return () => clearInterval(timer);
}

/** Resident bytes of all of them; 0 where the system has no /proc. What lies there is in memory: nothing waits for a disk. */
export function residentBytes(pid: number): number {
  const pids = [pid];
  for (let index = 0; index < pids.length && pids.length < MOST_PROCESSES; index += 1) pids.push(...childrenOf(pids[index] as number));
  return pids.reduce((sum, each) => sum + ownBytes(each), 0);
}

const ownBytes = (pid: number): number => Number(/^VmRSS:\s{1,20}(\d{1,15})/mu.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;

/** Any thread may have started one. */
function childrenOf(pid: number): readonly number[] {
  const lists = namesIn(`/proc/${pid}/task`).map((thread) => textOf(`/proc/${pid}/task/${thread}/children`));
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

/** Empty where the process has ended meanwhile. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
