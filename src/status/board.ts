/** Bull Board: the queues on Redis to look at. It asks for nothing outside and changes nothing. */
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { HonoAdapter } from '@bull-board/hono';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Queue } from 'bullmq';
import { Hono } from 'hono';

export const boardPath = '/queues';

export function board(queues: readonly Queue[]): Hono {
  const adapter = new HonoAdapter(serveStatic);
  adapter.setBasePath(boardPath);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'muctieu' } },
  });
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.get('content-type')?.startsWith('text/html')) return;
    const page = await context.res.text();
    context.res = new Response(withoutOutside(page), context.res);
  });
  app.route('/', adapter.registerPlugin());
  return app;
}

/** Its page asks Google for a font; the one of the system does as well. */
const withoutOutside = (page: string): string => page.replaceAll(/<link [^<>]{0,1000}>/gu, (link) => (/ href="https?:/u.test(link) ? '' : link));
