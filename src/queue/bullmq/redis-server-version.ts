/** Which Redis is installed on this machine; where another machine has it, none need be here. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const VERSION = /\bv=(\d{1,6}(?:\.\d{1,6}){1,3})/u;
const PATIENCE = 10_000;

/** Null where there is none. */
export async function redisServerVersion(): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('redis-server', ['--version'], { timeout: PATIENCE });
    return VERSION.exec(stdout)?.[1] ?? 'unknown';
  } catch {
    return null;
  }
}
