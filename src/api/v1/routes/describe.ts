/** How answers are described. */
import type { z } from '@hono/zod-openapi';
import { failure } from '../schemas.ts';

export const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } });
export const refused = (...codes: readonly number[]) => Object.fromEntries(codes.map((code) => [code, json(failure, 'Refused.')]));
export const unchanged = { 304: { description: 'It is what `If-None-Match` names.' } };
