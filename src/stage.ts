/** What a shell needs to know of a pipeline: it takes a source text and gives what the stages found in it. */
import type { SourceText } from './document.ts';
import type { Result } from './issue.ts';
import type { QueueDefinitions } from './queue/runner.ts';
import type { Trace } from './resolve/resolve.ts';
import type { CheckedFindings } from './validate/schema.ts';

export interface Outcome {
  readonly findings: CheckedFindings;
  /** The normalised text that every span of the findings points into. */
  readonly text: string;
}

/** An outcome with what was looked at on the way, for who asks why. */
export interface Explained extends Outcome {
  readonly trace: Trace;
}

export interface Pipeline {
  readonly name: string;
  readonly version: string;
  /** The program of a thread for it: exports the tasks of `queue/thread-tasks.ts`. */
  readonly thread: string;
  /** The queues that carry documents through it. */
  readonly queues: QueueDefinitions;
  /** Pure: no file, clock or environment. Never throws on any text. */
  readonly extract: (source: SourceText) => Result<Outcome>;
  /** As `extract`, and why. */
  readonly explain: (source: SourceText) => Result<Explained>;
}
