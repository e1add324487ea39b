/** Debian's own Python, in which tests read what muctieu exports: another one on the path does not have its modules. */
import { spawnSync } from 'node:child_process';

export const python = '/usr/bin/python3';

/** Its name; null where it is not installed. */
export const pythonModule = (name: string): string | null => (spawnSync(python, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0 ? name : null);
