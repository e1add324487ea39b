/** The elements and words of an XML part of an OpenDocument package, in the order of the file, told to whoever listens. */
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** By its usual name ("text:style-name"); null where it is not there. */
export type Attribute = (name: string) => string | null;

export interface XmlListener {
  /** `false` leaves the element out with all that is in it. */
  readonly open: (name: string, attribute: Attribute) => boolean;
  readonly close: (name: string) => void;
  readonly text: (words: string) => void;
}

/** OpenDocument 1.3 part 3, 2.2.2, and what LibreOffice adds: the prefixes that everybody uses, whatever a file calls them. */
const usual: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office:',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style:',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text:',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table:',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw:',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo:',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg:',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext:',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
};

/** Throws where the XML is damaged. */
export function tellXml(xml: string, { open, close, text }: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let skipFrom = Number.POSITIVE_INFINITY;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (skipFrom > depth && !open(nameOf(tag), (name) => attributeOf(tag, name))) skipFrom = depth;
  });
  parser.on('closetag', (tag) => {
    if (skipFrom > depth) close(nameOf(tag));
    else if (skipFrom === depth) skipFrom = Number.POSITIVE_INFINITY;
    depth -= 1;
  });
  const said = (words: string): void => {
    if (skipFrom > depth) text(words);
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.write(xml).close();
}

const nameOf = ({ uri, local }: { readonly uri: string; readonly local: string }): string => (usual[uri] ?? '?:') + local;

function attributeOf({ attributes }: SaxesTagNS, wanted: string): string | null {
  for (const attribute of Object.values(attributes)) if (nameOf(attribute) === wanted) return attribute.value;
  return null;
}
