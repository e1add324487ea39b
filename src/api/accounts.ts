/** The people who may use the page. */
import { z } from 'zod';
import { roles } from './contract.ts';
import { hashedSchema } from './password.ts';
import { changeList, followList, type ListForm, privateFile, readList } from './private-file.ts';

const accountSchema = z.strictObject({ name: z.string().min(1), role: z.enum(roles), password: hashedSchema });
const fileSchema = z.strictObject({ schemaVersion: z.literal('1.0.0'), users: z.array(accountSchema) });

export type Account = z.infer<typeof accountSchema>;

const form: ListForm<Account> = {
  parse: (content) => fileSchema.parse(content).users,
  print: (users) => ({ schemaVersion: '1.0.0', users }),
};

export const accountsFile = (out: string): string => privateFile(out, 'users.json');
export const readAccounts = (file: string): Promise<readonly Account[]> => readList(file, form);
export const followAccounts = (file: string): (() => Promise<readonly Account[]>) => followList(file, form);
export const changeAccounts = (file: string, change: (accounts: readonly Account[]) => readonly Account[] | null): Promise<boolean> =>
  changeList(file, form, change);
