/** The document as mammoth reads it, before it would become HTML. */
import mammoth from 'mammoth';
import { HEADING_STYLE, MARKER_STYLE } from './paragraphs.ts';

export type MammothNode =
  | { readonly type: 'paragraph'; readonly styleId: string | null; readonly children: readonly MammothNode[] }
  | MammothRun
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break' }
  | { readonly type: 'noteReference'; readonly noteType: 'footnote' | 'endnote'; readonly noteId: string }
  | MammothTable;

export interface MammothRun {
  readonly type: 'run';
  readonly styleId: string | null;
  readonly isBold: boolean;
  readonly isAllCaps: boolean;
  readonly verticalAlignment: string;
  readonly children: readonly MammothNode[];
}

export interface MammothTable {
  readonly type: 'table';
  readonly children: readonly { readonly children: readonly MammothCell[] }[];
}

export interface MammothCell {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly children: readonly MammothNode[];
}

export type NoteReference = Extract<MammothNode, { type: 'noteReference' }>;

export interface MammothDocument {
  readonly children: readonly MammothNode[];
  readonly notes: { readonly resolve: (reference: NoteReference) => { readonly body: readonly MammothNode[] } | null };
}

const style = (type: string, id: string): string => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/></w:style>`;
/** The styles that the rewritten parts name: mammoth remarks on each that it does not know. */
const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style('character', MARKER_STYLE)}${Array.from({ length: 9 }, (_, i) => style('paragraph', `${HEADING_STYLE}${i + 1}`)).join('')}</w:styles>`;

/** `parts`: their XML by the usual path. Throws what mammoth throws. */
export async function mammothTree(parts: ReadonlyMap<string, string>): Promise<MammothDocument> {
  const all = new Map([...parts, ['word/styles.xml', STYLES]]);
  // mammoth reads parts from here as well as from a zip (lib/unzip.js): nothing has to be packed for it.
  const file = { exists: (name: string) => all.has(name), read: async (name: string) => all.get(name) ?? '' };
  let read: MammothDocument | null = null;
  await mammoth.convertToHtml({ file } as unknown as Parameters<typeof mammoth.convertToHtml>[0], {
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    transformDocument: (document: MammothDocument) => {
      read = document;
      return { ...document, children: [] };
    },
  });
  if (!read) throw new Error('mammoth read nothing');
  return read;
}
