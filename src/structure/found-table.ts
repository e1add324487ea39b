/** What the readers of tables in plain lines give. */
import type { Cell } from '../document.ts';

export interface FoundTable {
  /** Index of the line after its last one. */
  readonly next: number;
  readonly rows: Cell[][];
}
