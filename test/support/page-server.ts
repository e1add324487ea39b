/** The page's server over an extracted folder, in this process, and somebody who asks it. */
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import type { Me } from '../../src/api/contract.ts';
import type { Refusal } from '../../src/api/failure.ts';
import type { PageOptions } from '../../src/api/page-options.ts';
import { openPageServer } from '../../src/api/server.ts';
import { ledgerFile } from '../../src/cli/extract-inputs.ts';
import { catalogue } from '../../src/cli/messages.ts';
import { generatorOf } from '../../src/extract-file.ts';
import { openLedger } from '../../src/ledger/ledger-file.ts';
import { openReviews } from '../../src/review/open-reviews.ts';
import { type ReviewedFolder, reviewedFolder } from './reviewed-folder.ts';

export interface Answer {
  readonly code: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** What is no string is sent as JSON. */
  readonly body?: unknown;
}

export interface Asker {
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>;
  /** As the page does it, with its token. */
  readonly post: (path: string, body: unknown, headers?: OutgoingHttpHeaders) => Promise<Answer>;
  readonly me: () => Promise<Me>;
}

export interface PageFolder extends ReviewedFolder, Asker {
  readonly port: number;
  readonly refusals: readonly Refusal[];
  readonly close: () => Promise<void>;
}

export const jsonOf = <Said>({ body }: Answer): Said => JSON.parse(body) as Said;

export async function pageServer(options: Partial<PageOptions> = {}, files?: Readonly<Record<string, string>>): Promise<PageFolder> {
  const folder = await reviewedFolder(files);
  const { out } = folder;
  const ledgerPath = join(out, ledgerFile);
  const ledger = await openLedger(ledgerPath);
  const refusals: Refusal[] = [];
  const server = await openPageServer({
    folder: join(dirname(out), 'corpus'),
    out,
    ledger,
    ledgerPath,
    reviews: openReviews({ out, ledger, now: () => new Date() }),
    generator: generatorOf(plan),
    access: { kind: 'open', name: 'an' },
    domain: null,
    page: null,
    maxBytes: 100_000,
    tokens: async () => [],
    origins: [],
    requestsPerMinute: 10_000,
    explain: ({ code, detail, path }, language) => catalogue[language].issues[code](detail, path),
    words: { vi: catalogue.vi.serve, en: catalogue.en.serve },
    refused: (refusal) => refusals.push(refusal),
    host: '127.0.0.1',
    port: 0,
    ...options,
  });
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => (closing ??= server.close());
  onTestFinished(close);
  return { ...folder, ...asker(server.port), port: server.port, refusals, close };
}

/** `always`: fields that each request bears; cookies that are set are kept, as a browser would. */
export function asker(port: number, always: OutgoingHttpHeaders = {}): Asker {
  let cookie = '';
  const ask: Asker['ask'] = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((done, failed) => {
      const sent = request({ port, host: '127.0.0.1', path, method, headers: { ...(cookie && { cookie }), ...always, ...headers } }, async (answer) => {
        for (const each of answer.headers['set-cookie'] ?? []) cookie = each.split(';')[0] ?? '';
        done({ code: answer.statusCode, headers: answer.headers, body: await text(answer) });
      });
      sent.on('error', failed);
      // As bytes: with words Node would write the head in their encoding.
      sent.end(body === undefined ? undefined : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)));
    });
  const me = async (): Promise<Me> => jsonOf<Me>(await ask('/page/me'));
  return {
    ask,
    me,
    post: async (path, body, headers = {}) => {
      const { csrf } = await me();
      const fields = { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json', 'x-muctieu-csrf': csrf, ...headers };
      return ask(path, { method: 'POST', headers: fields, body });
    },
  };
}
