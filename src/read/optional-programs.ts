/** What readers call where it is installed: which of it is here, in what version, and the Debian package that brings it. */
import { readdir, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { hasVietnamese, programs, programVersion } from './programs.ts';

/** In the order in which they are told. */
export const optionalPrograms = ['pdftotext', 'pdftoppm', 'tesseract', 'vietnamese', 'writer', 'calc'] as const;

export type OptionalProgram = (typeof optionalPrograms)[number];

export interface Probed {
  readonly program: OptionalProgram;
  readonly debian: string;
  /** Null where it is missing. */
  readonly version: string | null;
}

const packages: Readonly<Record<OptionalProgram, string>> = {
  pdftotext: programs.pdftotext.debian,
  pdftoppm: programs.pdftoppm.debian,
  tesseract: programs.tesseract.debian,
  vietnamese: 'tesseract-ocr-vie',
  writer: programs.soffice.debian,
  calc: 'libreoffice-calc-nogui',
};

const probes: Readonly<Record<OptionalProgram, () => Promise<string | null>>> = {
  pdftotext: () => programVersion('pdftotext'),
  pdftoppm: () => programVersion('pdftoppm'),
  tesseract: () => programVersion('tesseract'),
  vietnamese: async () => ((await hasVietnamese()) ? 'vie' : null),
  writer: () => officeWith('sw'),
  calc: () => officeWith('sc'),
};

/** All at once. */
export const probeOptionalPrograms = (): Promise<readonly Probed[]> =>
  Promise.all(optionalPrograms.map(async (program) => ({ program, debian: packages[program], version: await probes[program]() })));

const PARTS = { sw: /^(?:lib)?swlo\.(?:so|dll|dylib)$/u, sc: /^(?:lib)?sclo\.(?:so|dll|dylib)$/u } as const;

/** The office's version where it holds the part: its parts are libraries beside the program ("libsclo.so", "sclo.dll"). */
async function officeWith(part: 'sw' | 'sc'): Promise<string | null> {
  const version = await programVersion('soffice');
  if (version === null) return null;
  const files = await filesBesideOffice();
  const has = (name: 'sw' | 'sc'): boolean => files.some((file) => PARTS[name].test(file));
  // Where neither is found, the parts lie elsewhere and cannot be told apart.
  return has(part) || (!has('sw') && !has('sc')) ? version : null;
}

async function filesBesideOffice(): Promise<readonly string[]> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      return await readdir(dirname(await realpath(join(folder, 'soffice'))));
    } catch {
      // Not in this folder of the path.
    }
  }
  return [];
}
