/** The program of a thread for the pipeline of tests. */
import { threadTasks } from '../../src/queue/thread-tasks.ts';
import { percentPipeline } from './percent-pipeline.ts';

export const { readText, extract } = threadTasks(percentPipeline);
