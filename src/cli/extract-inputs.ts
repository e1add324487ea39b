/** Brings the output folder up to date with the inputs: as many at the same time as there are readers, told in their order. */
import { access, constants, mkdir } from 'node:fs/promises';
import { extractSource, generatorOf } from '../extract-file.ts';
import type { FileIssue } from '../issue.ts';
import { areCurrent } from '../read/current-readers.ts';
import { openSource, readOpened } from '../read/source-file.ts';
import type { Pipeline } from '../stage.ts';
import type { Extraction } from '../validate/schema.ts';
import type { Generator } from '../write/compose.ts';
import { clearFailure, outputFiles, writeExtraction, writeFailure } from '../write/output-files.ts';
import { standingExtraction } from '../write/up-to-date.ts';
import { inOrder } from './in-order.ts';
import type { Input } from './inputs.ts';
import { catalogue } from './messages.ts';
import type { Reading } from './reading-options.ts';

export interface ExtractOptions {
  /** Absolute. */
  readonly out: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly reading: Reading;
}

export interface FileOutcome {
  /** With a dry run, "written" is what would be written. */
  readonly status: 'written' | 'unchanged' | 'failed';
  readonly targets: number;
  readonly warnings: number;
  readonly issue: FileIssue | null;
}

export interface FileResult {
  readonly input: Input;
  readonly outcome: FileOutcome;
}

export function extractInputs(
  inputs: readonly Input[],
  options: ExtractOptions,
  pipeline: Pipeline,
  advance: (result: FileResult) => void,
): Promise<readonly FileResult[]> {
  const generator = generatorOf(pipeline);
  const extract = async (input: Input): Promise<FileResult> => ({ input, outcome: await extractInput(input, options, pipeline, generator) });
  return inOrder(inputs, options.reading.readers.width, extract, advance);
}

/** The issue of an output folder that cannot be made or written, before anything is read. */
export async function prepareOutput(folder: string, shown: string): Promise<FileIssue | null> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return null;
  } catch (error) {
    return { code: 'output-unwritable', stage: 'write', path: shown, detail: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

async function extractInput(input: Input, options: ExtractOptions, pipeline: Pipeline, generator: Generator): Promise<FileOutcome> {
  if (input.issue) return failed(input.issue);
  const files = outputFiles(options.out, input.name);
  const reading = { ...options.reading, name: input.name, shown: input.shown };
  const file = await openSource(input.path, reading);
  if (!file.ok) return recordFailure(file.issue);
  const standing = options.force ? null : await standingExtraction(files, file.value, generator);
  if (standing && (await areCurrent(standing.source.readBy))) {
    if (!options.dryRun) await clearFailure(files, input.name);
    return outcomeOf('unchanged', standing);
  }
  const source = await readOpened(file.value, reading);
  if (!source.ok) return recordFailure(source.issue);
  const extracted = extractSource(source.value, pipeline, generator);
  if (!extracted.ok) return recordFailure(extracted.issue);
  const { extraction, text } = extracted.value;
  const written = options.dryRun ? null : await writeExtraction(files, extraction, text);
  return written && !written.ok ? recordFailure(written.issue) : outcomeOf('written', extraction);

  /** Always in Vietnamese: what is written depends on the file, not on who runs the program. */
  async function recordFailure(issue: FileIssue): Promise<FileOutcome> {
    if (!options.dryRun) await writeFailure(files, input.name, issue, catalogue.vi.issues[issue.code](issue.detail, issue.path));
    return failed({ ...issue, path: input.shown });
  }
}

const outcomeOf = (status: FileOutcome['status'], { targets, warnings }: Extraction): FileOutcome => ({
  status,
  targets: targets.length,
  warnings: warnings.length,
  issue: null,
});

export const failed = (issue: FileIssue): FileOutcome => ({ status: 'failed', targets: 0, warnings: 0, issue });
