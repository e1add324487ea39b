/** What each request of the page carries with it. */
import type { HttpBindings } from '@hono/node-server';
import type { SecureHeadersVariables } from 'hono/secure-headers';
import type { Me } from './contract.ts';

export interface PageEnv {
  readonly Bindings: HttpBindings;
  readonly Variables: SecureHeadersVariables & {
    /** Null: nobody has logged in. */
    person: Me['person'];
    csrf: string;
    /** Null where there is none. */
    session: string | null;
  };
}
