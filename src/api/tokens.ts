/** Programs that may use the HTTP API: what each presents is shown once, and only its hash is kept. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { changeList, followList, type ListForm, privateFile, readList } from './private-file.ts';

export const tokenRoles = ['reader', 'reviewer'] as const;

const tokenSchema = z.strictObject({
  name: z.string().min(1).max(100),
  role: z.enum(tokenRoles),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: z.iso.datetime(),
});
const fileSchema = z.strictObject({ schemaVersion: z.literal('1.0.0'), tokens: z.array(tokenSchema) });

export type Token = z.infer<typeof tokenSchema>;

const form: ListForm<Token> = {
  parse: (content) => fileSchema.parse(content).tokens,
  print: (tokens) => ({ schemaVersion: '1.0.0', tokens }),
};

export const tokensFile = (out: string): string => privateFile(out, 'tokens.json');
export const readTokens = (file: string): Promise<readonly Token[]> => readList(file, form);
export const followTokens = (file: string): (() => Promise<readonly Token[]>) => followList(file, form);
export const changeTokens = (file: string, change: (tokens: readonly Token[]) => readonly Token[] | null): Promise<boolean> => changeList(file, form, change);

/** 256 bits; the beginning tells people, and those who search for leaked ones, what it is. */
export function newToken(): { readonly secret: string; readonly sha256: string } {
  const secret = `muctieu_${randomBytes(32).toString('base64url')}`;
  return { secret, sha256: hashOf(secret).toString('hex') };
}

/** Null where nobody has it, or nobody has it any more. */
export function tokenOf(secret: string, tokens: readonly Token[]): Token | null {
  const hash = hashOf(secret);
  return tokens.find(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, 'hex'), hash)) ?? null;
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
