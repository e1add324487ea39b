/** LibreOffice, Chromium and poppler as an office has them: files in, files of another format out. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PATIENCE = 10 * 60 * 1000;

/** `format` as LibreOffice calls it, with a filter where the suffix alone does not say which. */
export async function byLibreOffice(paths: readonly string[], format: string, folder: string, inFilter?: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync('/tmp/muctieu-parity-office-');
  try {
    const filter = inFilter ? [`--infilter=${inFilter}`] : [];
    const args = [`-env:UserInstallation=file://${profile}`, '--headless', ...filter, '--convert-to', format, '--outdir', folder, ...paths];
    await run('soffice', args, { timeout: PATIENCE });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const [suffix] = format.split(':');
  return paths.map((path) => join(folder, `${basename(path, extname(path))}.${suffix}`));
}

const quiet = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-pdf-header-footer'],
];

export async function byChromium(html: string, pdf: string): Promise<void> {
  const profile = mkdtempSync('/tmp/muctieu-parity-chromium-');
  try {
    await run('chromium', [...quiet, `--user-data-dir=${profile}`, `--print-to-pdf=${pdf}`, `file://${html}`], { timeout: PATIENCE });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The pages in grey, in order: as grey maps, or as `kind` says. */
export async function byPdftoppm(pdf: string, stem: string, dotsPerInch: number, ...kind: readonly string[]): Promise<void> {
  await run('pdftoppm', ['-gray', '-r', String(dotsPerInch), ...kind, pdf, stem], { timeout: PATIENCE });
}

/** The bytes of `text` in an encoding that glibc knows. */
export function byIconv(text: string, encoding: string): Promise<Buffer> {
  return new Promise((done, fail) => {
    const child = execFile('iconv', ['-f', 'UTF-8', '-t', encoding], { encoding: 'buffer', maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      error ? fail(new Error(`iconv -t ${encoding}: ${stderr.toString()}`)) : done(stdout),
    );
    child.stdin?.end(text);
  });
}
