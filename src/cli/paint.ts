/** Colours for a terminal, and none elsewhere. */
import { styleText } from 'node:util';
import type { Io } from './shell.ts';

export type Paint = Readonly<Record<'strong' | 'faint' | 'good' | 'bad', (text: string) => string>>;

/** Honours NO_COLOR and the like. */
export function paintFor(stream: Io['stdout']): Paint {
  const style =
    (format: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      styleText(format, text, { stream });
  return { strong: style('bold'), faint: style('dim'), good: style('green'), bad: style('red') };
}
