/** Where the parts of a Word document lie in its archive. */
import { posix } from 'node:path';
import { type Result, success } from '../../issue.ts';
import type { Archive } from '../archive.ts';
import { decoded } from './xml-attributes.ts';
import { scanXml } from './xml-scan.ts';

export interface DocxParts {
  readonly document: string;
  /** Null is a document that has none. */
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
}

/** The texts of the parts. */
export function docxParts(archive: Archive): Result<DocxParts> {
  const main = related(archive, '', '').get('officeDocument') ?? 'word/document.xml';
  const { dir, base } = posix.parse(main);
  const others = related(archive, dir, base);
  const document = archive.text(main);
  if (!document.ok) return document;
  const texts: Record<string, string | null> = {};
  for (const name of ['styles', 'numbering', 'footnotes', 'endnotes'] as const) {
    const path = others.get(name) ?? posix.join(dir, `${name}.xml`);
    if (!archive.names.includes(path)) continue;
    const text = archive.text(path);
    if (!text.ok) return text;
    texts[name] = text.value;
  }
  const { styles = null, numbering = null, footnotes = null, endnotes = null } = texts;
  return success({ document: document.value, styles, numbering, footnotes, endnotes });
}

/** By the last word of the relationship's type: the parts inside the archive that a part names (ISO/IEC 29500-2, 9.3). */
function related(archive: Archive, folder: string, name: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const path = posix.join(folder, '_rels', `${name}.rels`);
  const xml = archive.names.includes(path) ? archive.text(path) : null;
  if (!xml?.ok) return found;
  scanXml(xml.value, {
    open: (element, attribute) => {
      const type = attribute('Type')?.split('/').at(-1) ?? '';
      if (element !== 'rel:Relationship' || attribute('TargetMode') === 'External' || found.has(type)) return true;
      const target = decoded(attribute('Target') ?? '');
      const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      if (archive.names.includes(inside)) found.set(type, inside);
      return true;
    },
    close: () => {},
  });
  return found;
}
