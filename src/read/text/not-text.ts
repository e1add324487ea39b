/** Tells what is no text: files by their first bytes and by the NUL bytes that no text holds, decoded text by its characters. */
import { signatureOf } from '../signatures.ts';

/** The kind of file that the bytes look like, null where they may be text. */
export const binaryKind = (bytes: Buffer): string | null => signatureOf(bytes) ?? (bytes.includes(0) ? 'NUL' : null);

const NO_TEXT = /\ufffd|(?![\t\n\r\f\v])\p{Cc}/u;

/** A byte that the encoding does not have, or a control character that no text holds. */
export const holdsNoText = (text: string): boolean => NO_TEXT.test(text);
