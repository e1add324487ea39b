/** Who looks at what, and the stream of events that tells the others. */
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Asking } from '../access.ts';
import { presenceSchema } from '../contract.ts';
import type { Refuse } from '../failure.ts';
import { atMost } from '../guards.ts';
import { jsonBody } from '../json-body.ts';
import type { PageEnv } from '../page-env.ts';
import type { PageEvents } from '../page-events.ts';
import type { Presence } from '../presence.ts';

const BODY = 16 * 1024;
/** Milliseconds after which a proxy may take a silent stream for a dead one. */
const SIGN_OF_LIFE = 15_000;

export function presenceRoutes(presence: Presence, events: PageEvents, asking: Asking, refuse: Refuse): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.post('/presence', atMost(BODY, refuse), async (context) => {
    const said = await jsonBody(context, presenceSchema, refuse);
    if (said instanceof Response) return said;
    if (!context.var.person) return refuse(context, 'login-needed');
    presence.say({ person: context.var.person.name, ...said });
    return context.body(null, 204);
  });

  app.get('/events', (context) => {
    const { person } = context.var;
    if (!person) return refuse(context, 'login-needed');
    const listener = events.listen(person.name);
    if (!listener) return refuse(context, 'too-many-pages');
    context.header('x-accel-buffering', 'no');
    return streamSSE(context, async (stream) => {
      const leave = presence.enter(person.name);
      // Who has logged out, or was removed, hears nothing more.
      const alive = setInterval(async () => {
        const now = await asking(context).catch(() => null);
        if (now?.person?.name === person.name) await stream.write(': \n\n');
        else listener.end();
      }, SIGN_OF_LIFE);
      stream.onAbort(listener.end);
      try {
        await stream.writeSSE({ data: JSON.stringify({ event: 'presence', people: presence.people() }) });
        for (let event = await listener.next(); event !== null; event = await listener.next()) await stream.writeSSE({ data: JSON.stringify(event) });
      } finally {
        clearInterval(alive);
        listener.end();
        leave();
      }
    });
  });
  return app;
}
