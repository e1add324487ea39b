/** Messages between the parent and a reader: their length in six bytes, then the bytes. */
import type { Duplex } from 'node:stream';

const HEAD = 6;

export function writeFrame(stream: Duplex, content: Uint8Array): void {
  const head = Buffer.alloc(HEAD);
  head.writeUIntLE(content.length, 0, HEAD);
  stream.write(head);
  stream.write(content);
}

/** Calls `take` with each message, and `tooLong` once, as soon as one is announced that is longer than `longest()`. */
export function onFrames(stream: Duplex, longest: () => number, take: (content: Buffer) => void, tooLong: () => void): void {
  let pieces: Buffer[] = [];
  let length = 0;
  let needed: number | null = null;
  let refused = false;
  stream.on('data', (piece: Buffer) => {
    if (refused) return;
    pieces.push(piece);
    length += piece.length;
    while (length >= (needed ?? HEAD)) {
      const all = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces, length);
      const used = needed ?? HEAD;
      if (needed === null) {
        needed = all.readUIntLE(0, HEAD);
        refused = needed > longest();
        if (refused) return tooLong();
      } else {
        needed = null;
        take(all.subarray(0, used));
      }
      length -= used;
      pieces = length === 0 ? [] : [all.subarray(used)];
    }
  });
}
