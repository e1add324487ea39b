/** What elements of a page mean for its text. */
import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Content = RootContent | ElementContent;
export type Parent = Root | Element;

/** HTML Living Standard, 15.3.1: never shown. */
const UNSHOWN = new Set(
  'head script style noscript template title meta link iframe object embed svg canvas audio video map area datalist select option button input textarea form dialog math'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'html body main article section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre figure figcaption address header footer nav aside hr center fieldset details summary form'.split(
    ' ',
  ),
);
const HIDDEN = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu;
const STRUCK = /(?:^|;)\s{0,9}text-decoration(?:-line)?\s{0,9}:[^;]{0,60}line-through/iu;
const BOLD = /(?:^|;)\s{0,9}font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/iu;

const AS_BLOCK = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}(?:block|flex|grid|list-item|table)/iu;

export const isElement = (node: Content): node is Element => node.type === 'element';

/** A form holds search boxes and comments, but the pages of some old sites stand in one as a whole. */
export const isShown = ({ tagName, properties }: Element): boolean =>
  (!UNSHOWN.has(tagName) || tagName === 'form') && properties.hidden !== true && properties.hidden !== '' && !HIDDEN.test(styleOf(properties));

export const isBlock = ({ tagName, properties }: Element): boolean => BLOCK.has(tagName) || AS_BLOCK.test(styleOf(properties));

export const isStruck = ({ tagName, properties }: Element): boolean =>
  tagName === 'del' || tagName === 's' || tagName === 'strike' || STRUCK.test(styleOf(properties));

export const isBold = ({ tagName, properties }: Element): boolean =>
  tagName === 'b' || tagName === 'strong' || /^h[1-6]$/u.test(tagName) || BOLD.test(styleOf(properties));

export const headingDepth = ({ tagName }: Element): number | undefined => (/^h[1-6]$/u.test(tagName) ? Number(tagName[1]) : undefined);

const styleOf = (properties: Element['properties']): string => (typeof properties.style === 'string' ? properties.style : '');

export const attribute = ({ properties }: Element, name: string): string | null => {
  const value = properties[name];
  return value === undefined || value === null || value === false ? null : Array.isArray(value) ? value.join(' ') : String(value);
};
