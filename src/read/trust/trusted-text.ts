/** The trust gate for text files: a line that is read anew takes the place of what stood there, one that is not believed is left blank. */
import type { Layout, Reader } from '../../document.ts';
import { listedPages, pageSpans } from '../page-runs.ts';
import { judgeLines } from './judge-lines.ts';
import { encodingOf, type LineRemark, lineRemarks, readersOf } from './what-was-done.ts';

export interface TrustedText {
  readonly text: string;
  readonly encoding: string;
  /** Besides the one that decoded it. */
  readonly readBy: readonly Reader[];
  /** Null where there is nothing to remark. */
  readonly layout: Layout | null;
}

/** Or its share of valid syllables, where it cannot be believed. */
export function trustedText(given: string, encoding: string): TrustedText | { readonly untrusted: number } {
  const before = given.split('\n');
  const judged = judgeLines(before);
  const { anew, lost, trusted, share } = judged;
  if (!trusted) return { untrusted: share };
  if (anew.size === 0 && lost.length === 0) return { text: given, encoding, readBy: [], layout: null };
  const lines = before.map((line, i) => anew.get(i)?.text ?? line);
  for (const i of lost) lines[i] = ' '.repeat((lines[i] as string).length);
  const remarks = lineRemarks(judged, namedLines);
  return { text: lines.join('\n'), encoding: encodingOf(judged, before, encoding), readBy: readersOf(judged), layout: remarksOnly(remarks, lines) };
}

function remarksOnly(remarks: readonly LineRemark[], lines: readonly string[]): Layout {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const placed = remarks.map(({ code, message, lines: about }) => {
    const last = about.at(-1) ?? 0;
    return { code, message, span: { start: starts[about[0] ?? 0] ?? 0, end: (starts[last] ?? 0) + (lines[last]?.length ?? 0) } };
  });
  return { headings: [], tables: [], strong: [], unsure: [], pages: [], remarks: placed };
}

/** So many runs of lines are named one by one. */
const NAMED = 12;

/** "Dòng 1-3,5" */
function namedLines(indices: readonly number[]): string {
  const numbers = indices.map((i) => i + 1);
  const last = pageSpans(numbers)[NAMED - 1]?.last ?? Number.POSITIVE_INFINITY;
  const named = numbers.filter((number) => number <= last);
  const rest = numbers.length - named.length;
  return `Dòng ${listedPages(named)}${rest > 0 ? ` và ${rest} dòng sau đó` : ''}`;
}
