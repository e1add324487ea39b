/** Recognition by tesseract.js (WebAssembly), with the Vietnamese data that npm brings: nothing is fetched. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, type PSM } from 'tesseract.js';
import { type Engine, type EngineResult, pageSegmentation } from './engine.ts';
import { type RecognisedWord, recognisedWords } from './recognised-words.ts';

const { resolve } = createRequire(import.meta.url);
/** The data for the network alone, in whole numbers: 1.4 MB. */
const DATA = '4.0.0_best_int';

export async function tesseractJs(): Promise<Engine> {
  const { version } = JSON.parse(await readFile(resolve('tesseract.js/package.json'), 'utf8')) as { version: string };
  return { name: 'tesseract.js', version, read };
}

const read: Engine['read'] = async (folder, files, kind, dpi, milliseconds) => {
  if (files.length === 0) return { ok: true, words: [] };
  let stop = (): void => {};
  const late = new Promise<EngineResult>((done) => {
    const timer = setTimeout(() => done({ ok: false, timedOut: true, detail: 'tesseract.js' }), milliseconds);
    stop = () => clearTimeout(timer);
  });
  try {
    return await Promise.race([recognised(folder, files, kind, dpi, late), late]);
  } catch (error) {
    return { ok: false, timedOut: false, detail: `tesseract.js: ${String(error).slice(0, 200)}` };
  } finally {
    stop();
  }
};

async function recognised(
  folder: string,
  files: readonly string[],
  kind: Parameters<Engine['read']>[2],
  dpi: number,
  late: Promise<unknown>,
): Promise<EngineResult> {
  const langPath = join(dirname(resolve('@tesseract.js-data/vie/package.json')), DATA);
  // Without a handler of its own the worker throws what goes wrong where nobody can catch it; the promises reject all the same.
  const worker = await createWorker('vie', OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: 'none', errorHandler: () => {} });
  void late.then(() => worker.terminate());
  try {
    await worker.setParameters({ tessedit_pageseg_mode: pageSegmentation[kind] as PSM, user_defined_dpi: String(dpi) });
    const words: RecognisedWord[][] = [];
    for (const file of files) {
      const { data } = await worker.recognize(await readFile(join(folder, file)), {}, { text: false, tsv: true });
      words.push(recognisedWords(data.tsv ?? '').get(1) ?? []);
    }
    return { ok: true, words };
  } finally {
    await worker.terminate();
  }
}
