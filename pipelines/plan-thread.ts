/** The program of a thread for the plan pipeline. */
import { threadTasks } from '../src/queue/thread-tasks.ts';
import { plan } from './plan.ts';

export const { readText, extract } = threadTasks(plan);
