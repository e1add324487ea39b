/** The program `muctieu`: the command line over the plan pipeline. */
import { main } from '../src/cli/main.ts';
import { plan } from './plan.ts';

process.exitCode = await main(process.argv.slice(2), plan, { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd() });
