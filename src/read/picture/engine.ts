/** What reads the letters of pictures: tesseract where it is installed with its Vietnamese data, else tesseract.js, which npm brings along. */
import { hasVietnamese } from '../programs.ts';
import type { RecognisedWord } from './recognised-words.ts';

/** Whole pages are searched for columns; a column of cells is read line by line. */
export type PictureKind = 'page' | 'column';

export interface Engine {
  readonly name: string;
  readonly version: string;
  /** The words of each picture (files of the folder), in the order of the pictures. Never throws. */
  readonly read: (folder: string, files: readonly string[], kind: PictureKind, dpi: number, milliseconds: number) => Promise<EngineResult>;
}

export type EngineResult =
  | { readonly ok: true; readonly words: readonly (readonly RecognisedWord[])[] }
  | { readonly ok: false; readonly timedOut: boolean; readonly detail: string };

export type EngineName = 'tesseract' | 'tesseract.js';

/** tesseract's names of the ways to look at a picture: 3 finds columns and paragraphs, 6 takes it for one block of lines. */
export const pageSegmentation: Readonly<Record<PictureKind, string>> = { page: '3', column: '6' };

const engines: Readonly<Record<EngineName, () => Promise<Engine | null>>> = {
  tesseract: async () => ((await hasVietnamese()) ? (await import('./tesseract.ts')).tesseract() : null),
  'tesseract.js': async () => (await import('./tesseract-js.ts')).tesseractJs(),
};

/** Null where none can read Vietnamese. */
export async function engineNamed(...names: readonly EngineName[]): Promise<Engine | null> {
  for (const name of names) {
    const engine = await engines[name]();
    if (engine) return engine;
  }
  return null;
}

export const usualEngine = (): Promise<Engine | null> => engineNamed('tesseract', 'tesseract.js');
