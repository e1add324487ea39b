/** The program `muctieu` over the pipeline of tests, for tests that end it, or run two. */
import { main } from '../../src/cli/main.ts';
import { percentPipeline } from './percent-pipeline.ts';

process.exitCode = await main(process.argv.slice(2), percentPipeline, { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd() });
