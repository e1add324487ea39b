/** What the head of a JPEG (ITU-T T.81) says of the picture. */

export interface JpegHead {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 colours, 4 inks. */
  readonly samples: number;
}

/** Frames of all kinds: SOF0 to SOF15 without DHT, JPG and DAC, which stand among their numbers. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

export function jpegHead(bytes: Buffer): JpegHead | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) {
      const head = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), samples: bytes[at + 9] ?? 0 };
      return head.width > 0 && head.height > 0 && [1, 3, 4].includes(head.samples) ? head : null;
    }
    // A fill byte, or a marker without a length.
    if (marker === 0xff) at += 1;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
