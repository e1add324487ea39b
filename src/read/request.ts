/** What a reader is asked: the bytes of a document, and how much it may ask of the machine. */
import type { MediaType } from '../document.ts';
import type { ReadLimits } from './limits.ts';

/** Media types that are words and nothing else. */
export type TextMediaType = 'text/plain' | 'text/markdown';
export type DocumentMediaType = Exclude<MediaType, TextMediaType>;

export interface DocumentRequest {
  readonly bytes: Uint8Array;
  readonly mediaType: DocumentMediaType;
  /** How issues name the file. */
  readonly shown: string;
  readonly limits: ReadLimits;
}
