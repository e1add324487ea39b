/** What the page's server is given. */
import type { FileIssue } from '../issue.ts';
import type { Ledger } from '../ledger/ledger-file.ts';
import type { Reviews } from '../review/open-reviews.ts';
import type { Generator } from '../write/compose.ts';
import type { Access } from './access.ts';
import type { FailureWords, Language, Refusal } from './failure.ts';
import type { StaleWords } from './list-rows.ts';
import type { Token } from './tokens.ts';

export interface PageOptions {
  /** The folder of plans, absolute. */
  readonly folder: string;
  /** Absolute. */
  readonly out: string;
  readonly ledger: Ledger;
  /** Where it lies. */
  readonly ledgerPath: string;
  readonly reviews: Reviews;
  readonly generator: Generator;
  readonly access: Access;
  /** By which name people call the page, where that is not the address that it listens at. */
  readonly domain: string | null;
  /** Where the built page lies, absolute. */
  readonly page: string | null;
  readonly maxBytes: number;
  /** Programs that may use the API. */
  readonly tokens: () => Promise<readonly Token[]>;
  /** Whose pages may call the API from a browser. */
  readonly origins: readonly string[];
  /** Of the API, for a token or an address. */
  readonly requestsPerMinute: number;
  readonly explain: (issue: FileIssue, language: Language) => string;
  readonly words: Readonly<Record<Language, { readonly failures: FailureWords; readonly stale: StaleWords }>>;
  readonly refused: (refusal: Refusal) => void;
}
