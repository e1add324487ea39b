/** What a thread does for a pipeline: the work on a text that takes long, so that whoever hands it around stays free to answer. */
import type { SourceText } from '../document.ts';
import { generatorOf } from '../extract-file.ts';
import type { Result } from '../issue.ts';
import type { ReadContent, TextRequest } from '../read/request.ts';
import { readText } from '../read/text/read-text.ts';
import type { Pipeline } from '../stage.ts';
import { publishableOf } from './publishable.ts';
import type { Publishable } from './stations.ts';

export interface ThreadTasks {
  readonly readText: (bytes: TextRequest) => Promise<Result<ReadContent>>;
  readonly extract: (source: SourceText) => Promise<Result<Publishable>>;
}

export function threadTasks(pipeline: Pipeline): ThreadTasks {
  const generator = generatorOf(pipeline);
  return {
    readText: async (bytes) => readText(bytes),
    extract: async (source) => publishableOf(source, pipeline, generator),
  };
}
