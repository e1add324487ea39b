/** Shows how far a run is: a bar with the time left on a terminal, one line a file elsewhere. Both on stderr. */
import progress from 'cli-progress';
import type { FileResult } from './extract-inputs.ts';
import type { Input } from './inputs.ts';
import type { Messages } from './messages.ts';
import type { Io } from './shell.ts';

export interface Progress {
  readonly advance: (result: FileResult) => void;
  readonly stop: () => void;
}

export const showProgress = (inputs: readonly Input[], { stderr }: Io, messages: Messages): Progress =>
  stderr.isTTY ? bar(inputs, stderr, messages) : lines(inputs, stderr, messages);

/** The bar counts bytes, since files differ in length; each file counts for a little of its own. */
function bar(inputs: readonly Input[], stream: Io['stderr'], { progress: words }: Messages): Progress {
  const weight = (input: Input) => input.bytes + 1000;
  const total = inputs.reduce((sum, input) => sum + weight(input), 0);
  const started = performance.now();
  const shown = new progress.SingleBar({ format: words.bar, stream, clearOnComplete: true, hideCursor: null }, progress.Presets.shades_classic);
  let [value, done] = [0, 0];
  shown.start(total, 0, { done, files: inputs.length, left: words.unknown });
  return {
    advance: ({ input }) => {
      value += weight(input);
      done += 1;
      const seconds = ((performance.now() - started) / 1000) * (total / value - 1);
      shown.update(value, { done, left: words.seconds(Math.ceil(seconds)) });
    },
    stop: () => shown.stop(),
  };
}

/** Files that stand as they are, and copies, get no line: the summary counts them. */
function lines(inputs: readonly Input[], stream: Io['stderr'], { progress: words, issues }: Messages): Progress {
  let done = 0;
  return {
    advance: ({ input, outcome: { status, targets, warnings, issue } }) => {
      done += 1;
      if (status === 'unchanged' || status === 'duplicate') return;
      const what = issue ? `${words.failed}: ${issues[issue.code](issue.detail, issue.path)}` : words.written(targets, warnings);
      stream.write(`[${done}/${inputs.length}] ${input.shown}: ${what}\n`);
    },
    stop: () => {},
  };
}
