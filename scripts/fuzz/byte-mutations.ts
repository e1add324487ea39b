/** Damage that knows nothing of formats: bits turned over, pieces cut off, doubled, swapped, zeros, numbers at their extremes. */
import type { Random } from '../vary/random.ts';

/** Gives other bytes of the same file; the original stays as it is. */
export type Mutation = (bytes: Buffer, random: Random) => Buffer;

const LONGEST_PIECE = 4096;
const EXTREMES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

export const byteMutations: Readonly<Record<string, Mutation>> = { flipBits, cutOff, cutOut, double, swap, zeros, extremes, extremesInHead };

function flipBits(bytes: Buffer, random: Random): Buffer {
  const spoiled = Buffer.from(bytes);
  for (let count = 1 + random.below(8); count > 0; count -= 1) {
    const at = random.below(spoiled.length);
    spoiled[at] = (spoiled[at] as number) ^ (1 << random.below(8));
  }
  return spoiled;
}

function cutOff(bytes: Buffer, random: Random): Buffer {
  return bytes.subarray(0, random.below(bytes.length));
}

function cutOut(bytes: Buffer, random: Random): Buffer {
  const { start, end } = pieceOf(bytes, random);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
}

function double(bytes: Buffer, random: Random): Buffer {
  const { start, end } = pieceOf(bytes, random);
  const times = random.pick([1, 1, 2, 50]);
  return Buffer.concat([bytes.subarray(0, end), ...Array.from({ length: times }, () => bytes.subarray(start, end)), bytes.subarray(end)]);
}

function swap(bytes: Buffer, random: Random): Buffer {
  const [first, second] = [pieceOf(bytes, random), pieceOf(bytes, random)].sort((a, b) => a.start - b.start) as [Piece, Piece];
  if (first.end > second.start) return cutOut(bytes, random);
  const piece = ({ start, end }: Piece): Buffer => bytes.subarray(start, end);
  return Buffer.concat([bytes.subarray(0, first.start), piece(second), bytes.subarray(first.end, second.start), piece(first), bytes.subarray(second.end)]);
}

function zeros(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(1 + random.below(LONGEST_PIECE)), bytes.subarray(at)]);
}

function extremes(bytes: Buffer, random: Random): Buffer {
  return withExtreme(bytes, random.below(bytes.length), random);
}

/** Heads and directories stand at the beginning or at the end. */
function extremesInHead(bytes: Buffer, random: Random): Buffer {
  const near = random.below(Math.min(512, bytes.length));
  return withExtreme(bytes, random.pick([near, bytes.length - 1 - near]), random);
}

function withExtreme(bytes: Buffer, at: number, random: Random): Buffer {
  const spoiled = Buffer.from(bytes);
  const number = Buffer.alloc(4);
  if (random.below(2) === 0) number.writeUInt32LE(random.pick(EXTREMES));
  else number.writeUInt32BE(random.pick(EXTREMES));
  number.copy(spoiled, at, 0, random.pick([1, 2, 4]));
  return spoiled;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function pieceOf(bytes: Buffer, random: Random): Piece {
  const start = random.below(bytes.length);
  return { start, end: Math.min(bytes.length, start + 1 + random.below(random.pick([16, 256, LONGEST_PIECE]))) };
}
