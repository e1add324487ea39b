/** What a text says of the document it is, or of the one it reports on. */
import type { StructuredText } from '../document.ts';

export interface DocumentHead {
  readonly type: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly place: string | null;
  readonly title: string | null;
  readonly period: { readonly from: number | null; readonly to: number | null };
  readonly about: string | null;
}

export function documentHead(_document: StructuredText): DocumentHead {
  return { type: null, number: null, issuer: null, issuedOn: null, place: null, title: null, period: { from: null, to: null }, about: null };
}
