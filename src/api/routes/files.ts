/** Files: the original of a document, and what is dropped onto the list. */
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { mediaTypeOf } from '../../read/media-type.ts';
import type { Uploaded } from '../contract.ts';
import type { Refuse } from '../failure.ts';
import { allowed } from '../guards.ts';
import { openOriginal } from '../original-file.ts';
import type { PageEnv } from '../page-env.ts';
import { originalHeaders } from '../page-headers.ts';
import type { PageOptions } from '../page-options.ts';
import { uploadFile } from '../upload-file.ts';
import { uploadName } from '../upload-name.ts';

export function fileRoutes({ folder, ledger, maxBytes }: Pick<PageOptions, 'folder' | 'ledger' | 'maxBytes'>, refuse: Refuse): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/original', async (context) => {
    const path = context.req.query('path') ?? '';
    await ledger.refresh();
    const handle = await openOriginal(folder, path, ledger.state);
    if (!handle) return refuse(context, 'not-found');
    const isPdf = mediaTypeOf(path) === 'application/pdf';
    const { size } = await handle.stat();
    const headers = {
      ...originalHeaders,
      'content-type': isPdf ? 'application/pdf' : 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': `${isPdf ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(basename(path)).replaceAll("'", '%27')}`,
      'cache-control': 'no-store',
    };
    const stream = handle.createReadStream(size > 0 ? { end: size - 1 } : {});
    return context.body(Readable.toWeb(stream) as ReadableStream, 200, headers);
  });

  app.post('/files', allowed('write', refuse), async (context) => {
    const named = uploadName(context.req.query('name') ?? '');
    if (!named.ok) return refuse(context, named.code);
    if (Number(context.req.header('content-length') ?? 0) > maxBytes) return refuse(context, 'too-large');
    const body = context.req.raw.body;
    if (!body) return refuse(context, 'file-empty');
    const end = await uploadFile(folder, named.name, Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), maxBytes).catch(systemCode);
    if (end === 'written') return context.json({ path: named.name } satisfies Uploaded, 201);
    return typeof end === 'string' ? refuse(context, end) : refuse(context, 'not-written', { detail: end.code });
  });
  return app;
}

/** The disk is full, or may not be written; else it is a mistake of ours. */
function systemCode(error: NodeJS.ErrnoException): { readonly code: string } {
  if (error.code === undefined) throw error;
  return { code: error.code };
}
