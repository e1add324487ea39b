/** Headings and GFM tables of a Markdown text, from remark; everything else is left to the plain reader. */
import type { Root, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Cell } from '../document.ts';
import type { Span } from '../span.ts';

/** Constructs that nest, or that plans do not mean; left on, some take quadratic time (ARCHITECTURE.md). */
export const DISABLED = [
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'list',
  'blockQuote',
  'attention',
  'setextUnderline',
  'codeIndented',
  'codeFenced',
  'codeText',
  'htmlFlow',
  'htmlText',
  'definition',
  'labelStartLink',
  'labelStartImage',
  'labelEnd',
  'autolink',
  'thematicBreak',
  'characterReference',
  'characterEscape',
];

export type MarkdownBlock =
  | { readonly type: 'heading'; readonly span: Span; readonly depth: number }
  | { readonly type: 'table'; readonly span: Span; readonly rows: Cell[][] }
  | { readonly type: 'text'; readonly span: Span };

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(function disableConstructs() {
    const data = this.data() as { micromarkExtensions?: unknown[] };
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: DISABLED } }];
  });

/** A line that is longer is no heading and no row of a table; the parser would take more than linear time over it. */
const LONGEST_LINE = 20_000;

export function markdownBlocks(text: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let from = 0;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end - start > LONGEST_LINE) {
      blocks.push(...parsed(text.slice(from, start), from), { type: 'text', span: { start, end } });
      from = end;
    }
    start = end + 1;
  }
  return joinTexts([...blocks, ...parsed(text.slice(from), from)]);
}

/** The blocks of a stretch that begins at offset `base` of the text. */
function parsed(stretch: string, base: number): MarkdownBlock[] {
  if (stretch === '') return [];
  const root = parser.parse(stretch) as Root;
  return root.children.flatMap((node): MarkdownBlock[] => {
    const span = spanOf(node, base);
    if (node.type === 'heading')
      return node.children.length === 0
        ? []
        : [{ type: 'heading', depth: node.depth, span: { start: spanOf(node.children[0], base).start, end: spanOf(node.children.at(-1), base).end } }];
    if (node.type === 'table') return [{ type: 'table', span, rows: rowsOf(node, base) }];
    return [{ type: 'text', span }];
  });
}

/** Paragraphs that follow one another are one stretch of lines: a table of pipe cells may run over several. */
function joinTexts(blocks: readonly MarkdownBlock[]): MarkdownBlock[] {
  const joined: MarkdownBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { type: 'text', span: { start: last.span.start, end: block.span.end } };
    else joined.push(block);
  }
  return joined;
}

function rowsOf(table: Table, base: number): Cell[][] {
  return table.children.map((row) =>
    row.children.flatMap((cell, column) => {
      const [first, last] = [cell.children[0], cell.children.at(-1)];
      return first && last ? [{ column, span: { start: spanOf(first, base).start, end: spanOf(last, base).end } }] : [];
    }),
  );
}

interface Positioned {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

const spanOf = (node: Positioned | undefined, base: number): Span => ({
  start: base + (node?.position?.start.offset ?? 0),
  end: base + (node?.position?.end.offset ?? 0),
});
