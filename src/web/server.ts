/** What the page asks its server, with what went wrong as a value. */
import type { Failure, Me } from '../api/contract.ts';
import { language } from './state/language.ts';

/** `status` 0: nobody answered. `told`: the body of the answer, which may say more. */
export interface Refusal {
  readonly ok: false;
  readonly status: number;
  readonly error: string;
  readonly message: string;
  readonly told: unknown;
}
/** `tag`: of what was told, where it has one. */
export type Answer<Value> = { readonly ok: true; readonly value: Value; readonly tag: string | null } | Refusal;

let token = '';
export const bearToken = ({ csrf }: Pick<Me, 'csrf'>): void => {
  token = csrf;
};
export const writeHeaders = (): Record<string, string> => ({ 'x-muctieu-csrf': token });

/** `/page/document?path=a`: `address('document', { path: 'a' })`. */
export const address = (what: string, query: Readonly<Record<string, string>> = {}): string =>
  `/page/${what}?${new URLSearchParams({ ...query, lang: language.value })}`;

export const ask = <Value>(what: string, query: Readonly<Record<string, string>> = {}): Promise<Answer<Value>> => answered(address(what, query), {});

/** Refused with the status 304 where it is still what was told with `tag`. */
export const askAnew = <Value>(tag: string | null, what: string, query: Readonly<Record<string, string>>): Promise<Answer<Value>> =>
  answered(address(what, query), tag === null ? {} : { headers: { 'if-none-match': tag } });

/** `keepalive`: it is sent though the page is left. */
export const send = <Value>(what: string, body: unknown, { keepalive = false } = {}): Promise<Answer<Value>> =>
  answered(address(what), {
    method: 'POST',
    keepalive,
    headers: { ...writeHeaders(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function answered<Value>(url: string, init: RequestInit): Promise<Answer<Value>> {
  try {
    const response = await fetch(url, init);
    const told: unknown = [204, 304].includes(response.status) ? null : await response.json();
    return response.ok ? { ok: true, value: told as Value, tag: response.headers.get('etag') } : refusalOf(response.status, told);
  } catch (error) {
    return { ok: false, status: 0, error: 'broken-line', message: String(error), told: null };
  }
}

export function refusalOf(status: number, told: unknown): Refusal {
  const { error = 'fault', message = '' } = (told ?? {}) as Partial<Failure>;
  return { ok: false, status, error, message, told };
}
