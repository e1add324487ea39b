/** Messages between the processes: whole however they arrive, and none longer than is allowed. */
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { onFrames, writeFrame } from '../../../src/read/pool/frames.ts';

function received(pieces: readonly Buffer[], longest: number) {
  const stream = new PassThrough();
  const taken: string[] = [];
  let refused = 0;
  onFrames(
    stream,
    () => longest,
    (content) => taken.push(content.toString('utf8')),
    () => {
      refused += 1;
    },
  );
  for (const piece of pieces) stream.emit('data', piece);
  return { taken, refused };
}

function written(...messages: readonly string[]): Buffer {
  const stream = new PassThrough();
  for (const message of messages) writeFrame(stream, Buffer.from(message));
  return stream.read() as Buffer;
}

it('arrive whole, byte by byte or together', () => {
  const bytes = written('đạt 80%', '', 'hết');
  const expected = { taken: ['đạt 80%', '', 'hết'], refused: 0 };
  expect(received([bytes], 100)).toEqual(expected);
  expect(
    received(
      Array.from(bytes, (byte) => Buffer.from([byte])),
      100,
    ),
  ).toEqual(expected);
});

it('are refused before their bytes come', () => {
  const bytes = written('short', 'much too long', 'short');
  expect(received([bytes.subarray(0, 17), bytes.subarray(17)], 10)).toEqual({ taken: ['short'], refused: 1 });
});
