/** OpenDocument texts written part by part, and their blocks in the short form that tests compare. */
import type { Result } from '../../src/issue.ts';
import type { ReadDocument } from '../../src/read/blocks.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import { readOdt } from '../../src/read/open-document/read-odt.ts';
import { shortBlocks } from './docx-blocks.ts';
import { zipOf } from './zip-files.ts';

const names = ['office', 'style', 'text', 'table', 'drawing', 'svg-compatible', 'xsl-fo-compatible'];
const prefixes: Readonly<Record<string, string>> = { drawing: 'draw', 'svg-compatible': 'svg', 'xsl-fo-compatible': 'fo' };
const NAMESPACES = names.map((name) => `xmlns:${prefixes[name] ?? name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const LIBRE_OFFICE = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"';

export interface OdtContent {
  /** What stands in office:text. */
  readonly body: string;
  /** What stands in office:automatic-styles of content.xml, and in office:styles of styles.xml. */
  readonly automatic?: string;
  readonly styles?: string;
}

export function odtFile({ body, automatic = '', styles = '' }: OdtContent): Buffer {
  const automaticStyles = `<office:automatic-styles>${automatic}</office:automatic-styles>`;
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content: root('content', `${automaticStyles}<office:body><office:text>${body}</office:text></office:body>`) },
    { name: 'styles.xml', content: root('styles', `<office:styles>${styles}</office:styles><office:master-styles>${HEADER}</office:master-styles>`) },
  ]);
}

const root = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-${name} ${NAMESPACES} ${LIBRE_OFFICE}>${content}</office:document-${name}>`;
const HEADER = '<style:master-page style:name="Standard"><style:header><text:p>Trang đầu</text:p></style:header></style:master-page>';

export const readOdtBytes = (bytes: Buffer): Promise<Result<ReadDocument>> =>
  readOdt({ bytes, mediaType: 'application/vnd.oasis.opendocument.text', shown: 'a.odt', limits: defaultLimits });

export async function readOdtContent(content: OdtContent): Promise<ReadDocument> {
  const read = await readOdtBytes(odtFile(content));
  if (!read.ok) throw new Error(`${read.issue.code} ${read.issue.detail}`);
  return read.value;
}

export const odtBlocks = async (content: OdtContent) => shortBlocks((await readOdtContent(content)).blocks);

export const p = (content: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${content}</text:p>`;
export const item = (content: string, attributes = ''): string => `<text:list-item ${attributes}>${content}</text:list-item>`;
export const list = (style: string, items: string, attributes = ''): string => `<text:list text:style-name="${style}" ${attributes}>${items}</text:list>`;
export const level = (at: number, format: string, attributes = ''): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${attributes}/>`;
export const listStyle = (name: string, ...levels: readonly string[]): string => `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
