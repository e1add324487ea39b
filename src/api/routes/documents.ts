/** The list, a document, what waits, and search. */
import { Hono } from 'hono';
import { ruleExamples } from '../../explain/rule-examples.ts';
import { digestOf } from '../../write/digest-of.ts';
import type { DocumentView, ListRow } from '../contract.ts';
import { languageAsked, type Refuse } from '../failure.ts';
import { listRows, whyStale } from '../list-rows.ts';
import type { PageEnv } from '../page-env.ts';
import type { PageOptions } from '../page-options.ts';
import { openSearch } from '../search-documents.ts';

const MOST_WORDS = 200;

export function documentRoutes(options: PageOptions, refuse: Refuse): Hono<PageEnv> {
  const { out, ledger, reviews } = options;
  const search = openSearch(out, ledger);
  const app = new Hono<PageEnv>();
  app.get('/documents', async (context) => context.json({ documents: (await listRows(options, languageAsked(context))) satisfies readonly ListRow[] }));

  app.get('/document', async (context) => {
    const path = context.req.query('path') ?? '';
    const document = await reviews.read(path);
    const record = ledger.state.get(path);
    if (!document || !record) return refuse(context, record?.published && !record.withdrawn ? 'not-replaced' : 'not-found');
    const stale = whyStale(path, record, options, languageAsked(context));
    const tag = `"${digestOf(JSON.stringify([document.version, stale])).slice(0, 20)}"`;
    context.header('etag', tag);
    if (context.req.header('if-none-match') === tag) return context.body(null, 304);
    const rules = ruleExamples([...document.extraction.targets, ...document.rejected.targets].flatMap((target) => target.rules));
    return context.json({ ...document, rules, stale } satisfies DocumentView);
  });

  app.get('/waiting', async (context) => context.json({ waiting: await reviews.waiting() }));

  app.get('/search', async (context) => {
    const words = context.req.query('q') ?? '';
    return words.length > MOST_WORDS ? refuse(context, 'bad-shape', { detail: 'q' }) : context.json(await search(words));
  });
  return app;
}
