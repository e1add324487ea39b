/** How much a file may ask of its reader. */
const MEBIBYTE = 1024 * 1024;

export interface ReadLimits {
  /** Of an archive's entries together. */
  readonly unpackedBytes: number;
  /** Unpacked to packed, once `ratioFrom` bytes are unpacked. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly archiveEntries: number;
  readonly xmlDepth: number;
  readonly pages: number;
  /** Of a reader process. */
  readonly memoryBytes: number;
  readonly milliseconds: number;
}

export const defaultLimits: ReadLimits = {
  unpackedBytes: 512 * MEBIBYTE,
  ratio: 100,
  ratioFrom: MEBIBYTE,
  archiveEntries: 10_000,
  xmlDepth: 256,
  pages: 2000,
  memoryBytes: 1024 * MEBIBYTE,
  milliseconds: 10 * 60 * 1000,
};
