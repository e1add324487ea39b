/** What belongs to the site and not to the page's text: menus, paths, sharing, comments, links to other pages. */
import type { Element, Root } from 'hast';
import { attribute, type Content, isElement } from './elements.ts';

const TAGS = new Set(['nav', 'footer']);
/** Of the site, where the page says which element holds its text, and this one lies outside. */
const TAGS_OUTSIDE = new Set(['aside', 'header']);
const TEXT = new Set(['main', 'article']);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);
const NAMES =
  /(?:^|[\s_-])(?:menu|nav|navbar|navigation|breadcrumbs?|sidebar|share|sharing|social|related|relate|lienquan|lien-quan|comments?|binhluan|tags?|toolbar|footer|header|banner|ads?|advert|popup|login|search|pagination|pager|copyright|other-news|tin-khac|most-read|docnhieu)(?:$|[\s_-])/iu;
/** What readers of the site wrote below the page. */
const COMMENTS = /(?:^|\s)(?:comments|comments-area|comment-?list|comment-?form|fb-comments|binh-?luan|disqus_thread)(?:$|\s)/iu;
/** So much of the text is a link. */
const LINKED = 0.4;
/** Whatever holds more of the page's words is its text, whatever it is called. */
const MAIN_SHARE = 0.3;

interface Measured {
  text: number;
  links: number;
  /** Holds the title of the page. */
  titled: boolean;
  /** Stands in what the page says is its text. */
  readonly inText: boolean;
}

/** Which elements are to be left out. */
export function furnitureOf(root: Root): ReadonlySet<Element> {
  const measured = measure(root);
  const whole = measured.get(root)?.text ?? 0;
  const hasText = [...measured.keys()].some((node) => node.type === 'element' && TEXT.has(node.tagName));
  const found = new Set<Element>();
  for (const [node, about] of measured) {
    if (node.type === 'root' || about.text === 0 || about.text > whole * MAIN_SHARE) continue;
    if (isFurniture(node, about, hasText)) found.add(node);
  }
  return found;
}

function isFurniture(node: Element, { text, links, titled, inText }: Measured, hasText: boolean): boolean {
  if (TAGS.has(node.tagName) || ROLES.has(attribute(node, 'role') ?? '')) return true;
  if (TAGS_OUTSIDE.has(node.tagName) && !inText && !titled && (hasText || node.tagName === 'aside')) return true;
  const name = `${attribute(node, 'className') ?? ''} ${attribute(node, 'id') ?? ''}`;
  return COMMENTS.test(name) || ((NAMES.test(name) || node.tagName === 'aside') && links >= text * LINKED);
}

/** Characters of each element, and those of them that stand in links; children before their parents. */
function measure(root: Root): Map<Root | Element, Measured> {
  const order: { readonly node: Content | Root; readonly parent: Root | Element | null; readonly linked: boolean; readonly inText: boolean }[] = [
    { node: root, parent: null, linked: false, inText: false },
  ];
  const measured = new Map<Root | Element, Measured>();
  for (let at = 0; at < order.length; at += 1) {
    const { node, linked, inText } = order[at] as (typeof order)[number];
    if (node.type !== 'root' && !isElement(node as Content)) continue;
    const parent = node as Root | Element;
    const tag = parent.type === 'element' ? parent.tagName : '';
    measured.set(parent, { text: 0, links: 0, titled: tag === 'h1', inText });
    const inside = { linked: linked || tag === 'a', inText: inText || TEXT.has(tag) };
    for (const child of parent.children) order.push({ node: child as Content, parent, ...inside });
  }
  for (const { node, parent, linked } of order.toReversed()) {
    const sum = parent && measured.get(parent);
    const own = node.type === 'element' ? measured.get(node) : undefined;
    if (!sum) continue;
    const length = node.type === 'text' ? node.value.trim().length : 0;
    sum.text += own?.text ?? length;
    sum.links += own?.links ?? (linked ? length : 0);
    sum.titled ||= own?.titled ?? false;
  }
  return measured;
}
