/** Tells files that are no text at all by their first bytes, and by the NUL bytes that no text holds. */
import { signatureOf } from '../signatures.ts';

/** The kind of file that the bytes look like, null where they may be text. */
export const binaryKind = (bytes: Buffer): string | null => signatureOf(bytes) ?? (bytes.includes(0) ? 'NUL' : null);
