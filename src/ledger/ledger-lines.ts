/** Between events and the lines of the ledger. */
import { type LedgerEvent, ledgerEventSchema } from './events.ts';

export interface LedgerLines {
  readonly events: readonly LedgerEvent[];
  /** Bytes up to the end of the last whole line. What stands after it was being written when its writer died: it was never acknowledged. */
  readonly whole: number;
  /** Lines that are no event, counted from 1; a later version's events among them. */
  readonly strange: readonly number[];
}

/** What it is and when it was comes first: the beginning of a ledger tells it from any other. */
export const lineOf = ({ event, at, ...rest }: LedgerEvent): string => `${JSON.stringify({ event, at, ...rest })}\n`;

export function readLines(bytes: Buffer): LedgerLines {
  const whole = bytes.lastIndexOf('\n') + 1;
  const events: LedgerEvent[] = [];
  const strange: number[] = [];
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  for (const [index, line] of lines.entries()) {
    const event = ledgerEventSchema.safeParse(parsed(line)).data;
    if (event) events.push(event);
    else strange.push(index + 1);
  }
  return { events, whole, strange };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
