/** The reviewer's page as one application: guards first, then each route. */
import { Hono } from 'hono';
import { openFeed } from '../feed/open-feed.ts';
import type { Reviews } from '../review/open-reviews.ts';
import { ReviewDamaged } from '../review/review-file.ts';
import { versionTold } from '../review/standing-document.ts';
import { identify, openAsking } from './access.ts';
import { openComparisons } from './comparisons.ts';
import { openRefuse } from './failure.ts';
import { followIndex } from './follow-index.ts';
import { followLedger } from './follow-ledger.ts';
import { allowed, calledByName, fromOurPage } from './guards.ts';
import type { PageEnv } from './page-env.ts';
import { openPageEvents } from './page-events.ts';
import { pageFiles } from './page-files.ts';
import { pageHeaders } from './page-headers.ts';
import type { PageOptions } from './page-options.ts';
import { openPresence } from './presence.ts';
import { openQuestions } from './questions.ts';
import { compareRoutes } from './routes/compare.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { documentRoutes } from './routes/documents.ts';
import { fileRoutes } from './routes/files.ts';
import { presenceRoutes } from './routes/presence.ts';
import { sessionRoutes } from './routes/session.ts';
import { suggestRoutes } from './routes/suggest.ts';
import { openSessions } from './sessions.ts';
import { apiApp } from './v1/api-app.ts';
import { openPublishedIndex } from './v1/published-index.ts';

export interface PageApp {
  readonly app: Hono<PageEnv>;
  /** Decisions that are being written are written to their end. */
  readonly close: () => Promise<void>;
}

/** `names`: by which it may be called besides those of this machine; null where any will do. */
export async function openPageApp(options: PageOptions, names: readonly string[] | null): Promise<PageApp> {
  const { access, domain, ledger, page } = options;
  const refuse = openRefuse({ vi: options.words.vi.failures, en: options.words.en.failures }, options.refused);
  const now = (): number => Date.now();
  const sessions = openSessions(now);
  const asking = openAsking(access, sessions);
  const events = openPageEvents();
  const presence = openPresence((people) => events.tell({ event: 'presence', people }), now);
  const published = openPublishedIndex(options.out, ledger);
  const following = await followLedger(options.ledgerPath, ledger, (paths) => {
    for (const path of paths) {
      const published = ledger.state.get(path)?.published;
      if (published) events.tell({ event: 'document', path, version: versionTold(published) });
    }
    published.touch();
    events.tell({ event: 'list' });
  });
  const index = followIndex(options.out, ledger);
  const questions = openQuestions(published);
  const running = new Set<Promise<unknown>>();
  const save: Reviews['save'] = (asked, by) => {
    const saving = options.reviews.save(asked, by);
    running.add(saving);
    return saving.finally(() => running.delete(saving));
  };

  const written = (): void => {
    index.touch();
    void following.look().catch(() => {});
  };

  const app = new Hono<PageEnv>();
  app.use(pageHeaders);
  app.use(calledByName(names, refuse));
  app.route(
    '/api/v1',
    apiApp(
      {
        access,
        tokens: options.tokens,
        origins: options.origins,
        requestsPerMinute: options.requestsPerMinute,
        index: published,
        feed: openFeed(options.ledgerPath),
        reviews: { read: options.reviews.read, save },
        written,
      },
      refuse,
    ),
  );
  app.use('/page/*', async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
    // Nobody reads it: what it would have been read from is closed.
    if (context.req.method === 'HEAD') await context.res.body?.cancel();
  });
  app.use('/page/*', identify(asking));
  app.use('/page/*', fromOurPage(domain, refuse));
  app.route('/page', sessionRoutes({ access, sessions, asking }, refuse));
  app.use('/page/*', allowed('read', refuse));
  app.route('/page', documentRoutes(options, refuse));
  app.route('/page', decisionRoutes(save, written, refuse));
  app.route('/page', presenceRoutes(presence, events, asking, refuse));
  app.route('/page', suggestRoutes(options, refuse));
  app.route('/page', fileRoutes(options, refuse));
  app.route('/page', compareRoutes(openComparisons(options.out, ledger, published), questions, refuse));
  if (page !== null) app.route('/', await pageFiles(page));
  app.notFound((context) => refuse(context, 'not-found'));
  app.onError((error, context) => (error instanceof ReviewDamaged ? refuse(context, 'review-damaged') : refuse(context, 'fault', { fault: error })));

  return {
    app,
    close: async () => {
      following.close();
      presence.close();
      events.close();
      await Promise.allSettled(running);
      questions.close();
      await index.close();
    },
  };
}
