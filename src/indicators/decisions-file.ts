/** What staff decide about indicators: a YAML file that they may edit, comments and all. */
import { readFile } from 'node:fs/promises';
import { parseDocument, YAMLSeq } from 'yaml';
import { z } from 'zod';
import { writeAtomically } from '../write/write-atomically.ts';
import { type GroupDecisions, noDecisions, plain } from './group-indicators.ts';

const wording = z.string().min(1).max(1000);
const entrySchema = z.union([
  z.strictObject({ same: z.array(wording).min(1), name: wording.optional() }),
  z.strictObject({ different: z.array(wording).length(2) }),
]);
const fileSchema = z.array(entrySchema);

type Entry = z.infer<typeof entrySchema>;

/** `line`: from 1, where it is known. */
export type ReadDecisions =
  | { readonly ok: true; readonly decisions: GroupDecisions; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly line: number | null; readonly detail: string };

/** None where there is no file. */
export async function readDecisions(path: string): Promise<ReadDecisions> {
  const content = await contentOf(path);
  return content === null ? { ok: true, decisions: noDecisions, entries: [] } : parseDecisions(content);
}

export function parseDecisions(content: string): ReadDecisions {
  const document = parseDocument(content, { strict: true, uniqueKeys: true });
  const [fault] = document.errors;
  if (fault) return { ok: false, line: fault.linePos?.[0].line ?? null, detail: fault.message.split('\n')[0] ?? '' };
  const parsed = fileSchema.safeParse(plainOf(document));
  if (parsed.success) return { ok: true, decisions: decisionsOf(parsed.data), entries: parsed.data };
  const at = Number(parsed.error.issues[0]?.path[0] ?? 0);
  const node = document.contents instanceof YAMLSeq ? document.contents.items[at] : null;
  const offset = node !== null && typeof node === 'object' && 'range' in node ? (node.range as readonly number[] | null)?.[0] : undefined;
  return { ok: false, line: offset === undefined ? null : content.slice(0, offset).split('\n').length, detail: FORM };
}

/** Names for parts of a file (`&a`, `*a`) are not for this one. */
function plainOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.contents === null ? [] : document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}

const FORM = 'same: [A, B], name: C | different: [A, B]';

/** What stands there stays as it is, comments too. Throws where the file is none: it was read before. */
export async function addDecision(path: string, entry: Entry): Promise<void> {
  const document = parseDocument((await contentOf(path)) ?? HEAD);
  if (!(document.contents instanceof YAMLSeq)) document.contents = document.createNode([]) as never;
  const list = document.contents as unknown as YAMLSeq;
  list.flow = false;
  list.add(document.createNode(entry));
  await writeAtomically([{ path, content: document.toString({ lineWidth: 0 }) }]);
}

const HEAD = `# Chỉ tiêu nào là một, chỉ tiêu nào là hai. Mỗi mục một dòng bắt đầu bằng "-":
# - same: ["tỷ lệ bao phủ BHYT", "tỷ lệ người dân tham gia bảo hiểm y tế"]
#   name: Tỷ lệ bao phủ bảo hiểm y tế
# - different: ["tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo đa chiều"]
`;

const decisionsOf = (entries: readonly Entry[]): GroupDecisions => ({
  same: entries.flatMap((entry) => ('same' in entry ? [entry.same] : [])),
  different: entries.flatMap((entry) => ('different' in entry ? [[entry.different[0] as string, entry.different[1] as string] as const] : [])),
  names: new Map(
    entries.flatMap((entry) => ('same' in entry && entry.name !== undefined ? entry.same.map((each) => [plain(each), entry.name as string] as const) : [])),
  ),
});

/** Wordings that nothing states any more: what was decided about them is kept. */
export function unmet(entries: readonly Entry[], wordings: ReadonlySet<string>): readonly string[] {
  const said = entries.flatMap((entry) => ('same' in entry ? entry.same : entry.different));
  return [...new Set(said)].filter((each) => !wordings.has(plain(each)));
}

const contentOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
