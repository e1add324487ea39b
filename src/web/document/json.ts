/** What a corrected field may be sent as. */
import type { Draft } from '../../review/drafts.ts';

type Said = Draft extends infer Each ? (Each extends { what: infer What } ? What : never) : never;
export type Json = Extract<Said, { verdict: 'corrected' }>['value'];

export const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
