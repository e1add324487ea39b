/** Every refusal in one shape: a code, its HTTP status, a sentence in the reader's language, and a line for whoever runs the server. */
import type { Context } from 'hono';
import type { Failure } from './contract.ts';
import type { PageEnv } from './page-env.ts';

const statuses = {
  'bad-host': 403,
  'bad-origin': 403,
  csrf: 403,
  'login-needed': 401,
  'wrong-login': 401,
  'too-many-logins': 429,
  'too-many-pages': 429,
  'token-needed': 401,
  'token-unknown': 401,
  'too-many-requests': 429,
  'match-needed': 428,
  'no-match': 412,
  'bad-cursor': 400,
  'cursor-gone': 410,
  role: 403,
  'bad-json': 400,
  'bad-shape': 400,
  'wrong-type': 415,
  'too-large': 413,
  'not-found': 404,
  'not-replaced': 503,
  'bad-name': 400,
  'unknown-type': 415,
  'file-empty': 400,
  'name-taken': 409,
  stale: 409,
  'text-changed': 409,
  'no-such-thing': 409,
  'invalid-value': 409,
  'not-written': 507,
  'review-damaged': 500,
  fault: 500,
} as const;

export type FailureCode = keyof typeof statuses;
export type Language = 'vi' | 'en';
export type FailureWords = Readonly<Record<FailureCode, (detail: string) => string>>;

/** What was refused; never a word of a document or of a request's body. */
export interface Refusal {
  readonly method: string;
  readonly route: string;
  readonly code: FailureCode;
  readonly person: string | null;
  readonly address: string;
  /** Where our own code failed. */
  readonly fault: string | null;
}

export interface RefusalDetails {
  /** What the sentence is filled with. */
  readonly detail?: string;
  /** Of our own code. */
  readonly fault?: Error;
  /** What a program is told besides. */
  readonly told?: object;
}

export type Refuse = (context: Context<PageEnv>, code: FailureCode, details?: RefusalDetails) => Response;

/** Everyday ones: nobody has logged in yet, or two people decide on one thing. */
const QUIET: readonly FailureCode[] = ['login-needed', 'stale', 'no-match', 'cursor-gone'];

export const languageAsked = (context: Context): Language => (context.req.query('lang') === 'en' ? 'en' : 'vi');

export function openRefuse(words: Readonly<Record<Language, FailureWords>>, tell: (refusal: Refusal) => void): Refuse {
  return (context, code, { detail = '', fault, told } = {}) => {
    const { method, path } = context.req;
    if (!QUIET.includes(code)) {
      const address = context.env.incoming.socket.remoteAddress ?? '';
      tell({ method, route: path.slice(0, 100), code, person: context.var.person?.name ?? null, address, fault: fault ? whereOf(fault) : null });
    }
    const failure: Failure = { error: code, message: words[languageAsked(context)][code](detail) };
    return context.json({ ...told, ...failure }, statuses[code]);
  };
}

/** Without the message, which may hold what stands in a document. */
const whereOf = ({ name, stack }: Error): string => [name, ...(stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))].join('\n');
