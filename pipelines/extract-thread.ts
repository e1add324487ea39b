/** The program of a thread that extracts: a source text in, what is written of it out. */
import type { SourceText } from '../src/document.ts';
import { generatorOf } from '../src/extract-file.ts';
import { publishableOf } from '../src/queue/publishable.ts';
import { plan } from './plan.ts';

const generator = generatorOf(plan);

export default (source: SourceText) => publishableOf(source, plan, generator);
