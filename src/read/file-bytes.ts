/** Reads the bytes of one file through one open handle, so that what is checked is what is read. */
import { constants, type FileHandle, open } from 'node:fs/promises';
import { type FileIssue, type FileIssueCode, failure, type Result, success } from '../issue.ts';

export interface ReadLimits {
  /** How the file is named in issues. */
  readonly shown: string;
  readonly maxBytes: number;
}

const codeOfSystemError: Readonly<Record<string, FileIssueCode>> = {
  EACCES: 'file-permission',
  EPERM: 'file-permission',
  EISDIR: 'file-is-folder',
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
};

/** The issue that stands for what the system says of reading `path`. */
export function readIssue(error: unknown, path: string): FileIssue {
  const detail = (error as NodeJS.ErrnoException).code ?? String(error);
  return { code: codeOfSystemError[detail] ?? 'file-unreadable', stage: 'read', path, detail };
}

const mebibytes = (bytes: number): string => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;

export async function readBytes(path: string, limits: ReadLimits): Promise<Result<Buffer>> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK a named pipe would keep us waiting for its writer.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return await readHandle(handle, limits);
  } catch (error) {
    return failure(readIssue(error, limits.shown));
  } finally {
    await handle?.close();
  }
}

async function readHandle(handle: FileHandle, { shown, maxBytes }: ReadLimits): Promise<Result<Buffer>> {
  const issue = (code: FileIssueCode, detail: string) => failure({ code, stage: 'read', path: shown, detail });
  const stat = await handle.stat();
  if (stat.isDirectory()) return issue('file-is-folder', '');
  if (!stat.isFile()) return issue('file-unreadable', 'not a regular file');
  if (stat.size > maxBytes) return issue('file-too-large', `${mebibytes(stat.size)} > ${mebibytes(maxBytes)}`);
  const chunks: Buffer[] = [];
  let length = 0;
  // One byte more than allowed tells that the file grew past the limit meanwhile.
  for await (const chunk of handle.createReadStream({ autoClose: false, end: maxBytes }) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
  }
  if (length > maxBytes) return issue('file-too-large', `> ${mebibytes(maxBytes)}`);
  return success(Buffer.concat(chunks, length));
}
