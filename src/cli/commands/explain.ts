/** `muctieu explain`: how a text was read. Nothing is written. */
import { resolve } from 'node:path';
import type { SourceText } from '../../document.ts';
import { type Explanation, explain } from '../../explain/explain.ts';
import { missesOf } from '../../explain/misses.ts';
import { type Result, success } from '../../issue.ts';
import { readSource } from '../../read/read-source.ts';
import { readDocument } from '../../score/folders.ts';
import type { Explained, Pipeline } from '../../stage.ts';
import { explanationLines } from '../explain-lines.ts';
import { missedLines } from '../miss-lines.ts';
import { paintFor } from '../paint.ts';
import { type ReadingFlags, readingOptions, withReaders } from '../reading-options.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags extends ReadingFlags {
  readonly text?: string;
  readonly misses?: string;
  readonly json?: true;
}

export const addExplain: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  readingOptions(program.command('explain'), shell)
    .description(describe.explain)
    .argument('[FILE]', describe.explained)
    .option('--text <TEXT>', describe.text)
    .option('--misses <GOLD>', describe.missesOf)
    .option('--json', describe.json)
    .action(async (file: string | undefined, flags: Flags) => shell.finish(await runExplain(file, flags, shell)));
};

async function runExplain(file: string | undefined, flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, pipeline, print, say } = shell;
  if ((file === undefined) === (flags.text === undefined)) {
    say(messages.wrongUse.fileOrText);
    return 2;
  }
  const gold = flags.misses === undefined ? null : await readDocument(resolve(io.cwd, flags.misses));
  if (typeof gold === 'string') {
    say(messages.wrongUse.badResult(flags.misses ?? '', gold));
    return 2;
  }
  const source = await sourceOf(file, flags, shell);
  const result = source.ok ? explainSource(source.value, pipeline) : source;
  if (!result.ok) {
    const { path, code, detail } = result.issue;
    say(`${path}: ${messages.issues[code](detail, path)}`);
    return 1;
  }
  const { explained, explanation } = result.value;
  const paint = paintFor(io.stdout);
  if (gold === null) {
    print(flags.json ? JSON.stringify(explanation, null, 2) : explanationLines(explanation, messages, paint).join('\n'));
  } else {
    const misses = missesOf(gold, explained, explanation);
    print(flags.json ? JSON.stringify({ misses }, null, 2) : missedLines(misses, messages, paint).join('\n'));
  }
  return 0;
}

function explainSource(source: SourceText, pipeline: Pipeline): Result<{ explained: Explained; explanation: Explanation }> {
  const explained = pipeline.explain(source);
  return explained.ok ? success({ explained: explained.value, explanation: explain(explained.value, source.text) }) : explained;
}

async function sourceOf(file: string | undefined, flags: Flags, { io }: Shell): Promise<Result<SourceText>> {
  if (file !== undefined) return withReaders(flags, (reading) => readSource(resolve(io.cwd, file), { ...reading, name: file, shown: file }));
  const { text = '' } = flags;
  return success({
    path: '--text',
    sha256: '',
    bytes: Buffer.byteLength(text),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    readBy: [],
    pages: null,
    layout: null,
    text,
  });
}
