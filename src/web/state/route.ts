/** What is shown, as the address says it: `#/`, `#/waiting`, `#/compare/<indicator id>`, `#/query`, `#/document/<path>/<target id>?at=<place in the text>`. */
import { signal } from '@preact/signals';

export type Route =
  | { readonly page: 'list' }
  | { readonly page: 'waiting' }
  | { readonly page: 'query' }
  | { readonly page: 'compare'; readonly indicator: string | null }
  | { readonly page: 'document'; readonly path: string; readonly target: string | null; readonly at: number | null };

export const route = signal<Route>(routeOf(location.hash));
addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
});

export const toDocument = (path: string, target: string | null = null, at: number | null = null): string =>
  `#/document/${encodeURIComponent(path)}${target === null ? '' : `/${encodeURIComponent(target)}`}${at === null ? '' : `?at=${at}`}`;

export const go = (hash: string): void => {
  location.hash = hash;
};

function routeOf(hash: string): Route {
  const [way = '', query = ''] = hash.replace(/^#\/?/u, '').split('?');
  const [page, path, target] = way.split('/').map(decoded);
  if (page === 'waiting' || page === 'query') return { page };
  if (page === 'compare') return { page, indicator: path || null };
  if (page !== 'document' || !path) return { page: 'list' };
  const at = new URLSearchParams(query).get('at');
  return { page, path, target: target || null, at: at !== null && /^\d{1,9}$/u.test(at) ? Number(at) : null };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
