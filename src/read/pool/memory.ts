/** How much memory a process and the programs that it started take, as the kernel counts it. */
import { readdir, readFile } from 'node:fs/promises';

/** A program may start others, but not a forest of them. */
const MOST_PROCESSES = 200;

/** Resident bytes of all of them; 0 where the system has no /proc. */
export async function residentBytes(pid: number): Promise<number> {
  const pids = [pid];
  for (let index = 0; index < pids.length && pids.length < MOST_PROCESSES; index += 1) pids.push(...(await childrenOf(pids[index] as number)));
  const sizes = await Promise.all(pids.map(ownBytes));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

const ownBytes = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s{1,20}(\d{1,15})/mu.exec(status)?.[1] ?? 0) * 1024;
};

/** Any thread may have started one. */
async function childrenOf(pid: number): Promise<readonly number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')));
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}
