/** Programs of the system that readers call where they are installed: which are here, and in what version. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export const programs = {
  pdftotext: { debian: 'poppler-utils', asks: ['-v'] },
  pdftoppm: { debian: 'poppler-utils', asks: ['-v'] },
  pdfinfo: { debian: 'poppler-utils', asks: ['-v'] },
  pdftops: { debian: 'poppler-utils', asks: ['-v'] },
  pdfimages: { debian: 'poppler-utils', asks: ['-v'] },
  tesseract: { debian: 'tesseract-ocr', asks: ['--version'] },
  soffice: { debian: 'libreoffice-writer-nogui', asks: ['--version'] },
} as const;

export type ProgramName = keyof typeof programs;

const VERSION = /\d{1,6}(?:\.\d{1,6}){1,4}/u;
const PATIENCE = 30_000;
const known = new Map<ProgramName, Promise<string | null>>();

/** The version that the program tells, null where it is not installed; asked once a process. */
export function programVersion(name: ProgramName): Promise<string | null> {
  const asked = known.get(name) ?? ask(name);
  known.set(name, asked);
  return asked;
}

async function ask(name: ProgramName): Promise<string | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(name, [...programs[name].asks], { timeout: PATIENCE });
    return VERSION.exec(`${stdout}\n${stderr}`)?.[0] ?? 'unknown';
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string };
    return code === 'ENOENT' || code === 'EACCES' ? null : (VERSION.exec(`${stdout ?? ''}\n${stderr ?? ''}`)?.[0] ?? null);
  }
}

let vietnamese: Promise<boolean> | null = null;

/** Whether tesseract is installed with the data that reads Vietnamese; asked once a process. */
export function hasVietnamese(): Promise<boolean> {
  vietnamese ??= promisify(execFile)('tesseract', ['--list-langs'], { timeout: PATIENCE }).then(
    ({ stdout }) => stdout.split(/\s+/u).includes('vie'),
    () => false,
  );
  return vietnamese;
}
