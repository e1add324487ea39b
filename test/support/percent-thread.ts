/** The thread of the pipeline of tests. */
import type { SourceText } from '../../src/document.ts';
import { generatorOf } from '../../src/extract-file.ts';
import { publishableOf } from '../../src/queue/publishable.ts';
import { percentPipeline } from './percent-pipeline.ts';

export default (source: SourceText) => publishableOf(source, percentPipeline, generatorOf(percentPipeline));
