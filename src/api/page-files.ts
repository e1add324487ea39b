/** The built page: its files are known by name from the start, so that no other can be asked for. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Hono } from 'hono';
import type { PageEnv } from './page-env.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Any address that is no file is the page: it reads there what to show. */
export async function pageFiles(folder: string): Promise<Hono<PageEnv>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const byAddress = new Map(paths.map((path) => [path.slice(folder.length).replaceAll(sep, '/'), path]));
  const app = new Hono<PageEnv>();
  app.get('*', async (context, next) => {
    const { path: address } = context.req;
    if (address.startsWith('/page/')) return next();
    const path = byAddress.get(address);
    if (path === undefined || address === '/index.html') {
      const page = await readFile(join(folder, 'index.html'), 'utf8');
      return context.html(withNonce(page, context.var.secureHeadersNonce ?? ''), 200, { 'cache-control': 'no-store' });
    }
    const type = types[extname(path)] ?? 'application/octet-stream';
    // Their names hold a hash of what they hold.
    const kept = address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return context.body(new Uint8Array(await readFile(path)), 200, { 'content-type': type, 'cache-control': kept });
  });
  return app;
}

/** The page hands it to what writes style elements. */
const withNonce = (page: string, nonce: string): string => page.replace('<head>', () => `<head><meta name="csp-nonce" content="${nonce}">`);
