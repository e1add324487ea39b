/** Listens for the reviewer's page. */
import { serve } from '@hono/node-server';
import { isLoopback } from './guards.ts';
import { openPageApp } from './page-app.ts';
import type { PageOptions } from './page-options.ts';

export interface PageServerOptions extends PageOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
}

export interface PageServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Rejects where the port is taken. */
export async function openPageServer({ host, port, ...options }: PageServerOptions): Promise<PageServer> {
  const names = options.domain === null ? (isLoopback(host) ? [] : null) : [options.domain, host];
  const { app, close } = await openPageApp(options, names);
  return new Promise((opened, failed) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, ({ port }) =>
      opened({
        port,
        close: async () => {
          const closed = new Promise<void>((done) => server.close(() => done()));
          await close();
          if ('closeAllConnections' in server) server.closeAllConnections();
          await closed;
        },
      }),
    );
    server.once('error', (error) => void close().then(() => failed(error)));
  });
}
