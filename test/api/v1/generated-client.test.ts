/** A client that a public generator makes of the OpenAPI document, checked by its own TypeScript, calls every route. */
import { execFileSync, spawn } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { newToken } from '../../../src/api/tokens.ts';
import { plans } from '../../support/exported-folder.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { jsonOf, pageServer } from '../../support/page-server.ts';

const generator = resolve('node_modules/oazapfts/dist/cli.js');
/** The generator's: ours has no interface for programs. */
const typescript = createRequire(generator).resolve('typescript/bin/tsc');

const program = `import * as api from './client.ts';
api.defaults.baseUrl = process.argv[2] ?? '';
api.defaults.headers = { authorization: \`Bearer \${process.argv[3]}\` };
function data<Answer extends { status: number }>(answer: Answer): Extract<Answer, { status: 200 }> {
  if (answer.status !== 200) throw new Error(String(answer.status));
  return answer as Extract<Answer, { status: 200 }>;
}
const { documents } = data(await api.listDocuments({ place: 'lam giang' })).data;
const document = data(await api.getDocument(documents[0]?.id ?? '')).data;
const { targets, next } = data(await api.listTargets({ year: 2030, limit: 1 })).data;
const first = data(await api.getTarget(targets[0]?.id ?? ''));
const tag = (await fetch(\`\${api.defaults.baseUrl}/targets/\${first.data.id}\`, { headers: { authorization: \`Bearer \${process.argv[3]}\` } })).headers.get('etag') ?? '';
const decided = data(await api.decideTarget(first.data.id, tag, { verdict: 'accepted' })).data;
const { changes, cursor } = data(await api.listChanges({ since: '0', limit: 500 })).data;
const schema = data(await api.getSchema()).data;
const missing = await api.getTarget('none');
process.stdout.write(JSON.stringify({
  documents: documents.length, title: document.document.title !== null, next: next === targets[0]?.id, status: decided.target?.review.status,
  kinds: [...new Set(changes.map(({ kind, event }) => kind + ' ' + event))].sort(), cursor: cursor.endsWith(':' + changes.length), schema: '$schema' in schema,
  missing: missing.status === 404 ? missing.data.error : null,
}));
`;

it('is made, is of one type with the routes, and gets from each what it says', async () => {
  const { secret, sha256 } = newToken();
  const token = { name: 'client', role: 'reviewer', sha256, addedAt: '2026-11-22T08:00:00.000Z' } as const;
  const server = await pageServer({ tokens: async () => [token] }, plans);
  const answer = await server.ask('/api/v1/openapi.json');
  const described = jsonOf<{ paths: Readonly<Record<string, Readonly<Record<string, { operationId: string }>>>> }>(answer);
  const operations = Object.values(described.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(operations.filter((name) => !program.includes(`api.${name}(`))).toEqual([]);
  expect(await new Validator().validate(answer.body)).toEqual({ valid: true });
  expect(described).toMatchObject({ openapi: '3.1.0' });

  const folder = temporaryFolder({ 'openapi.json': answer.body, 'use.ts': program, 'package.json': '{"type":"module"}' });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [generator, 'openapi.json', 'client.ts'], { cwd: folder });
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'es2022',
    module: 'nodenext',
    allowImportingTsExtensions: true,
    lib: ['es2022', 'dom'],
    types: ['node'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
  execFileSync(process.execPath, [typescript], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });

  const client = spawn(process.execPath, ['use.ts', `http://127.0.0.1:${server.port}/api/v1`, secret], { cwd: folder });
  const [said, complaint] = await Promise.all([text(client.stdout), text(client.stderr)]);
  expect(complaint).toBe('');
  expect(JSON.parse(said)).toEqual({
    documents: 2,
    title: true,
    next: true,
    status: 'accepted',
    kinds: ['document added', 'target added', 'target changed'],
    cursor: true,
    schema: true,
    missing: 'not-found',
  });
});
