/** The inside of a reader process: takes a document from the parent, answers with its blocks or an issue, and ends with the parent. */
import { Socket } from 'node:net';
import type { FormatReader, ReadRequest } from '../read-document.ts';
import { onFrames, writeFrame } from './frames.ts';

/** What comes before the bytes. */
export type RequestHead = Omit<ReadRequest, 'bytes'>;

/** Which of a reader's streams leads to the parent. */
export const CHANNEL = 3;

/** `read` is called with one request at a time. */
export function serve(read: FormatReader): void {
  const parent = new Socket({ fd: CHANNEL });
  let head: RequestHead | null = null;
  onFrames(
    parent,
    () => Number.POSITIVE_INFINITY,
    async (content) => {
      if (head === null) {
        head = JSON.parse(content.toString('utf8')) as RequestHead;
        return;
      }
      const request = { ...head, bytes: content };
      head = null;
      writeFrame(parent, Buffer.from(JSON.stringify(await answerTo(read, request))));
    },
    () => {},
  );
  parent.on('error', () => {});
  parent.on('close', () => process.exit());
}

/** Readers do not throw; one that does all the same is told as it is. */
async function answerTo(read: FormatReader, request: ReadRequest): Promise<unknown> {
  try {
    return await read(request);
  } catch (error) {
    return { thrown: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
