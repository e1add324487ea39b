/** Opens the page so that a test can decide without its buttons: the same code, with its inner functions in reach as `layer`. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { expect } from 'vitest';
import { openPage } from './browser.ts';
import { temporaryFolder } from './folders.ts';

/** At the document `path`. `first`: what is done before it can be seen. */
export async function openLayer(address: string, path: string, first: (page: Page) => Promise<void> = async () => {}): Promise<Page> {
  const script = await built();
  const { page } = await openPage('about:blank');
  await page.context().route('**/assets/*.js', (asked) => asked.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto(`${address}/#/document/${encodeURIComponent(path)}`);
  await first(page);
  await expect.poll(() => page.evaluate('globalThis.layer?.view.value?.path'), { timeout: 30_000 }).toBe(path);
  return page;
}

let once: Promise<string> | null = null;

function built(): Promise<string> {
  once ??= (async () => {
    const folder = temporaryFolder();
    await build({
      configFile: resolve('src/web/vite.config.ts'),
      logLevel: 'silent',
      build: { outDir: folder, rollupOptions: { input: resolve('test/web/page/data-layer.ts'), output: { entryFileNames: 'layer.js', codeSplitting: false } } },
    });
    return readFile(join(folder, 'layer.js'), 'utf8');
  })();
  return once;
}
