/** A real Chromium for the tests of a file, a context of its own for each page that a test opens. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { installedChromium } from '../../scripts/setup/chromium.ts';

export interface OpenedPage {
  readonly page: Page;
  /** What the page threw or complained of so far; the test fails where something is left in it at the end. */
  readonly faults: string[];
}

/** A reviewer's window on `address`: a browser of its own as far as the page can tell. */
export async function openPage(address: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await (await browser()).newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
  context.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (said) => {
    // A refusal by the server is told to the reviewer; the browser remarks on each.
    if (said.type() === 'error' && !said.text().startsWith('Failed to load resource')) faults.push(said.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(faults, 'what the page complained of').toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(address);
  return { page, faults };
}

/** One after the other, as a person would: `keys(page, 'j j Control+z ?')`. */
export async function keys(page: Page, names: string): Promise<void> {
  for (const name of names.split(' ')) await page.keyboard.press(name);
}

/** Types as an input method for Vietnamese does: what is composed changes until the word is done. */
export async function compose(page: Page, ...stages: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of stages) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send('Input.insertText', { text: stages.at(-1) ?? '' });
  await session.detach();
}

const PATIENCE = 30_000;
const SWITCHES = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
let launched: Promise<Browser> | null = null;

afterAll(async () => {
  await (await launched)?.close();
});

function browser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

async function launch(): Promise<Browser> {
  const executablePath = installedChromium();
  if (executablePath === null) throw new Error('Chromium is missing: run npm run setup');
  return chromium.launch({ executablePath, chromiumSandbox: false, args: SWITCHES, timeout: 2 * PATIENCE });
}
