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

export function markdownBlocks(text: string): MarkdownBlock[] {
  const root = parser.parse(text) as Root;
  return joinTexts(
    root.children.flatMap((node): MarkdownBlock[] => {
      const span = spanOf(node);
      if (node.type === 'heading')
        return node.children.length === 0
          ? []
          : [{ type: 'heading', depth: node.depth, span: { start: spanOf(node.children[0]).start, end: spanOf(node.children.at(-1)).end } }];
      if (node.type === 'table') return [{ type: 'table', span, rows: rowsOf(node) }];
      return [{ type: 'text', span }];
    }),
  );
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

function rowsOf(table: Table): Cell[][] {
  return table.children.map((row) =>
    row.children.flatMap((cell, column) => {
      const [first, last] = [cell.children[0], cell.children.at(-1)];
      return first && last ? [{ column, span: { start: spanOf(first).start, end: spanOf(last).end } }] : [];
    }),
  );
}

interface Positioned {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

const spanOf = (node: Positioned | undefined): Span => ({ start: node?.position?.start.offset ?? 0, end: node?.position?.end.offset ?? 0 });
