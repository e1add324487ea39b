/** The options of the reviewer's page, and what they open. */
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Access } from '../api/access.ts';
import { accountsFile, followAccounts, readAccounts } from '../api/accounts.ts';
import type { Refusal } from '../api/failure.ts';
import { isLoopback } from '../api/guards.ts';
import type { PageOptions } from '../api/page-options.ts';
import { openPageServer } from '../api/server.ts';
import { followTokens, tokensFile } from '../api/tokens.ts';
import { generatorOf } from '../extract-file.ts';
import { openLedger } from '../ledger/ledger-file.ts';
import { defaultMaxBytes } from '../read/read-source.ts';
import { openReviews } from '../review/open-reviews.ts';
import { builtPage } from './built-page.ts';
import { ledgerFile } from './extract-inputs.ts';
import { catalogue } from './messages.ts';
import { upTo } from './serve-status.ts';
import type { Shell } from './shell.ts';
import { plain } from './watch-lines.ts';

export interface PageFlags {
  readonly port: number;
  readonly host: string;
  readonly domain?: string;
  readonly trustHeader?: string;
  readonly trustFrom?: string;
  readonly cors: readonly string[];
  readonly requestsPerMinute: number;
}

const PORT = 4180;

export function pageOptions(command: Command, { messages: { describe } }: Shell): Command {
  return command
    .addOption(new Option('--port <N>', describe.servePort).argParser(upTo(65_535)).default(PORT))
    .option('--host <ADDRESS>', describe.host, '127.0.0.1')
    .option('--domain <NAME>', describe.domain)
    .addOption(new Option('--trust-header <NAME>', describe.trustHeader).env('MUCTIEU_TRUST_HEADER'))
    .addOption(new Option('--trust-from <ADDRESS>', describe.trustFrom).env('MUCTIEU_TRUST_FROM'))
    .option('--cors <ORIGIN>', describe.cors, (each: string, all: readonly string[]) => [...all, each], [])
    .addOption(new Option('--requests-per-minute <N>', describe.requestsPerMinute).argParser(upTo(999_999)).default(600));
}

/** Null where it cannot be opened, which is told. Both folders are absolute. */
export async function servePage(folder: string, out: string, flags: PageFlags, shell: Shell): Promise<{ readonly close: () => Promise<void> } | null> {
  const { pipeline, say } = shell;
  const words = shell.messages.serve;
  const { host, port } = flags;
  const access = await accessFor(out, flags, words);
  if (typeof access === 'string') {
    say(access);
    return null;
  }
  const ledgerPath = join(out, ledgerFile);
  const ledger = await openLedger(ledgerPath);
  const page = await builtPage(() => say(words.buildsPage));
  const options: PageOptions = {
    folder,
    out,
    ledger,
    ledgerPath,
    reviews: openReviews({ out, ledger, now: () => new Date() }),
    generator: generatorOf(pipeline),
    access,
    domain: flags.domain?.toLowerCase() ?? null,
    page,
    maxBytes: defaultMaxBytes,
    tokens: followTokens(tokensFile(out)),
    origins: flags.cors,
    requestsPerMinute: flags.requestsPerMinute,
    explain: ({ code, detail, path }, language) => {
      const { issues } = catalogue[language];
      return Object.hasOwn(issues, code) ? issues[code](detail, path) : code;
    },
    words: { vi: catalogue.vi.serve, en: catalogue.en.serve },
    refused: (refusal) => say(refusalWords(refusal, words)),
  };
  try {
    const server = await openPageServer({ ...options, host, port });
    if (page === null) say(words.noPage);
    if (access.kind === 'open') say(words.openToAll(access.name));
    else if (!isLoopback(host)) say(words.needsTls);
    say(words.serves(`http://${host.includes(':') ? `[${host}]` : host}:${server.port}/`));
    return { close: server.close };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    say(code === 'EADDRINUSE' ? words.portTaken(port) : words.cannotListen(host, port, code));
    return null;
  }
}

/** Why not, where nobody may be let in. */
async function accessFor(out: string, { host, domain, trustHeader, trustFrom }: PageFlags, words: Shell['messages']['serve']): Promise<Access | string> {
  if (trustFrom !== undefined && trustHeader === undefined) return words.trustFromAlone;
  const file = accountsFile(out);
  const known = await readAccounts(file).catch((error: NodeJS.ErrnoException) => error);
  if (known instanceof Error) return words.badAccounts(file, (known as NodeJS.ErrnoException).code ?? known.name);
  const accounts = followAccounts(file);
  if (trustHeader !== undefined) return { kind: 'proxy', header: trustHeader, from: trustFrom ?? null, accounts };
  if (known.length > 0) return { kind: 'accounts', accounts };
  return isLoopback(host) && domain === undefined ? { kind: 'open', name: systemUser() } : words.accountsNeeded(domain ?? host);
}

/** A container may run under a number without a name. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'reviewer';
  }
}

function refusalWords({ method, route, code, person, address, fault }: Refusal, words: Shell['messages']['serve']): string {
  const line = words.refused(plain(`${method} ${route}`), code, plain(person === null ? address : `${person}, ${address}`));
  return fault === null ? line : `${line}\n${words.fault(fault)}`;
}
