/** What a reader is asked, and what is read: the bytes of a file, how much it may ask of the machine, its text. */
import type { MediaType, SourceText } from '../document.ts';
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

export interface TextRequest {
  /** A plain array where it has come from another thread. */
  readonly content: Uint8Array;
  /** How issues name the file. */
  readonly shown: string;
}

export type ReadContent = Pick<SourceText, 'encoding' | 'readBy' | 'pages' | 'text' | 'layout'>;
