/** What tells two contents apart. */
import { createHash } from 'node:crypto';

/** sha256, in hexadecimal digits. */
export const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex');
