/** Passwords, kept as what scrypt makes of them with a salt of their own; the parameters lie beside, so that they can be raised. */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import pLimit from 'p-limit';
import { z } from 'zod';

export const hashedSchema = z.strictObject({
  salt: z.base64(),
  hash: z.base64(),
  cost: z
    .int()
    .min(2)
    .max(2 ** 20),
  blockSize: z.int().min(1).max(32),
  parallelization: z.int().min(1).max(16),
});

export type Hashed = z.infer<typeof hashedSchema>;

/** One takes 32 MiB; OWASP's second choice. */
const PRESENT = { cost: 2 ** 15, blockSize: 8, parallelization: 3 };
const BYTES = 32;
/** Whoever tries many passwords at the same time gets no more memory for it. */
const oneByOne = pLimit(1);

export async function hashPassword(password: string): Promise<Hashed> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, PRESENT);
  return { salt: salt.toString('base64'), hash: hash.toString('base64'), ...PRESENT };
}

/** `known`: null where nobody has that name; it takes as long. */
export async function isPassword(password: string, known: Hashed | null): Promise<boolean> {
  const { salt, hash, ...parameters } = known ?? nobody;
  const derived = await derive(password, Buffer.from(salt, 'base64'), parameters);
  const expected = Buffer.from(hash, 'base64');
  return expected.length === derived.length && timingSafeEqual(expected, derived) && known !== null;
}

const nobody: Hashed = { salt: randomBytes(16).toString('base64'), hash: randomBytes(BYTES).toString('base64'), ...PRESENT };

function derive(password: string, salt: Buffer, parameters: Omit<Hashed, 'salt' | 'hash'>): Promise<Buffer> {
  const options: ScryptOptions = { ...parameters, maxmem: 256 * parameters.cost * parameters.blockSize };
  // The same letters may be typed as one character or two.
  const words = password.normalize('NFC');
  return oneByOne(() => new Promise((done, failed) => scrypt(words, salt, BYTES, options, (error, key) => (error ? failed(error) : done(key)))));
}
