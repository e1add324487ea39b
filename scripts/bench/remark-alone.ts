/** remark-parse with remark-gfm alone, with the same constructs switched off as in the structure stage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { root } from '../package-json.ts';

const stage = readFileSync(join(root, 'src', 'structure', 'markdown-blocks.ts'), 'utf8');
const [, list = ''] = /const DISABLED = \[([^\]]*)\]/u.exec(stage) ?? [];
const disabled = [...list.matchAll(/'(\w+)'/gu)].map(([, name]) => name as string);
if (disabled.length === 0) throw new Error('no list of disabled constructs in src/structure/markdown-blocks.ts');

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(function disableConstructs() {
    const data = this.data() as { micromarkExtensions?: unknown[] };
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: disabled } }];
  });

export const parseAlone = (text: string): unknown => parser.parse(text);
