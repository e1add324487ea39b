/** Follows the jobs on their way: what each step means for its file. */
import { markOf } from '../queue/file-mark.ts';
import type { Tell } from '../queue/runner.ts';
import { PASSING } from '../queue/standing.ts';
import type { WatchedFile, WatchedFiles } from './watched-files.ts';

export function followJobs(files: WatchedFiles, clock: () => number, changed: () => void): Tell {
  /** What was written while it was read, and nobody told of. */
  async function lookAgain(file: WatchedFile): Promise<void> {
    const mark = await markOf(file.path);
    if (mark === file.mark || file.phase !== 'settled') return;
    if (mark === null) file.missing = true;
    else file.mark = mark;
    if (mark !== null) files.wait(file, clock());
    changed();
  }
  return ({ name }, progress) => {
    const file = files.named(name);
    if (file?.phase !== 'hand') return;
    switch (progress.state) {
      case 'changed':
        files.wait(file, clock());
        break;
      case 'retrying':
        files.show(file, { state: 'retrying', issue: { code: 'output-unwritable', stage: 'write', path: name, detail: progress.reason } });
        break;
      case 'unfinished':
        files.retry(file, { code: 'output-unwritable', stage: 'write', path: name, detail: progress.reason }, clock());
        break;
      case 'done':
        files.settle(file, { state: 'published', targets: progress.targets, warnings: progress.warnings });
        void lookAgain(file);
        break;
      case 'failed':
        if (PASSING.has(progress.issue.code)) files.retry(file, progress.issue, clock());
        else {
          files.settle(file, { state: 'failed', issue: progress.issue });
          void lookAgain(file);
        }
        break;
      default:
        files.show(file, { state: progress.state });
    }
    changed();
  };
}
