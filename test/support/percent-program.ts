/** The command line over the pipeline of tests, as a program of its own: it starts sooner than with all rules. */
import { main } from '../../src/cli/main.ts';
import { percentPipeline } from './percent-pipeline.ts';

process.exitCode = await main(process.argv.slice(2), percentPipeline, { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd() });
