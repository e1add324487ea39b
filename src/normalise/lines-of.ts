/** The lines of a text with their offsets, blank ones left out. */

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True where at least one blank line stands before it. */
  readonly afterBlank: boolean;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) lines.push({ start, end, text: text.slice(start, end), afterBlank });
    afterBlank = end === start;
    start = end + 1;
  }
  return lines;
}
