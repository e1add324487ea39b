/** The state of the whole over HTTP, for this machine only: `/health`, `/metrics`, `/status`, and `/queues` where Redis is used. */
import { serve } from '@hono/node-server';
import type { Queue } from 'bullmq';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { board, boardPath } from './board.ts';
import { healthOf } from './health.ts';
import { metricsOf } from './metrics.ts';
import type { Status } from './status.ts';

export interface StatusServerOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly look: () => Promise<Status>;
  /** To be shown under `/queues`; none where Redis is not used. */
  readonly queues: readonly Queue[];
  /** Minutes without a finished file, while others wait, that are too many. */
  readonly minutes: number;
}

export interface StatusServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
/** Milliseconds for which one look serves all who ask. */
const KEPT = 1000;

/** Rejects where the port is taken. */
export async function openStatusServer({ port, look, queues, minutes }: StatusServerOptions): Promise<StatusServer> {
  const since = new Date();
  const status = shared(look);
  const app = new Hono();
  app.use(secureHeaders({ contentSecurityPolicy: policy, xFrameOptions: 'DENY', referrerPolicy: 'no-referrer', strictTransportSecurity: false }));
  app.use(async (context, next) => {
    // A page elsewhere may call its own name this machine, and read what only this machine may.
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/u.test(context.req.header('host') ?? '')) return context.text('127.0.0.1', 403);
    return next();
  });
  app.get('/', (context) => context.redirect(queues.length > 0 ? boardPath : '/status'));
  app.get('/status', async (context) => context.json(await status()));
  app.get('/metrics', async (context) => context.text(await metricsOf(await status())));
  app.get('/health', async (context) => {
    const { each: _, ...seen } = await status();
    const health = healthOf({ ...seen, each: [] }, since, new Date(), minutes);
    return context.json({ ...health, ...seen }, health.ok ? 200 : 503);
  });
  if (queues.length > 0) app.route(boardPath, board(queues));
  return new Promise((opened, failed) => {
    const server = serve({ fetch: app.fetch, hostname: HOST, port }, ({ port }) =>
      opened({
        port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.once('error', failed);
  });
}

/** Nothing may leave: no page of ours asks for an address that is not this server. Bull Board writes styles into its elements. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'self'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

function shared(look: () => Promise<Status>): () => Promise<Status> {
  let last: { readonly at: number; readonly status: Promise<Status> } | null = null;
  return () => {
    if (last === null || performance.now() - last.at > KEPT) {
      const status = look();
      last = { at: performance.now(), status };
      status.catch(() => {
        last = null;
      });
    }
    return last.status;
  };
}
