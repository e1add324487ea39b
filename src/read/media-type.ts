/** Which media type a file name promises. */
import type { MediaType } from '../document.ts';

const byExtension: readonly (readonly [string, MediaType])[] = [
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
];

export function mediaTypeOf(name: string): MediaType | null {
  const lower = name.toLowerCase();
  return byExtension.find(([extension]) => lower.endsWith(extension))?.[1] ?? null;
}
