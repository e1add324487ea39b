/** What belongs to the site and not to the page's text: menus, paths, sharing, links to other pages. */
import type { Element, Root } from 'hast';
import { attribute, type Content, isElement } from './elements.ts';

const TAGS = new Set(['nav', 'aside', 'footer']);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);
const NAMES =
  /(?:^|[\s_-])(?:menu|nav|navbar|navigation|breadcrumbs?|sidebar|share|sharing|social|related|relate|lienquan|lien-quan|comments?|binhluan|tags?|toolbar|footer|header|banner|ads?|advert|popup|login|search|pagination|pager|copyright|other-news|tin-khac|most-read|docnhieu)(?:$|[\s_-])/iu;
/** So much of the text is a link. */
const LINKED = 0.4;
/** Whatever holds more of the page's words is its text, whatever it is called. */
const MAIN_SHARE = 0.3;

interface Measured {
  text: number;
  links: number;
}

/** Which elements are to be left out. */
export function furnitureOf(root: Root): ReadonlySet<Element> {
  const measured = measure(root);
  const whole = measured.get(root)?.text ?? 0;
  const found = new Set<Element>();
  for (const [node, { text, links }] of measured) {
    if (node.type === 'root' || text === 0 || text > whole * MAIN_SHARE) continue;
    const byKind = TAGS.has(node.tagName) || ROLES.has(attribute(node, 'role') ?? '');
    const byName = NAMES.test(`${attribute(node, 'className') ?? ''} ${attribute(node, 'id') ?? ''}`);
    if (byKind || (byName && links >= text * LINKED)) found.add(node);
  }
  return found;
}

/** Characters of each element, and those of them that stand in links; children before their parents. */
function measure(root: Root): Map<Root | Element, Measured> {
  const order: { readonly node: Content | Root; readonly parent: Root | Element | null; readonly linked: boolean }[] = [
    { node: root, parent: null, linked: false },
  ];
  for (let at = 0; at < order.length; at += 1) {
    const { node, linked } = order[at] as (typeof order)[number];
    if (node.type !== 'root' && !isElement(node as Content)) continue;
    const parent = node as Root | Element;
    const inLink = linked || (parent.type === 'element' && parent.tagName === 'a');
    for (const child of parent.children) order.push({ node: child as Content, parent, linked: inLink });
  }
  const measured = new Map<Root | Element, Measured>();
  const add = (to: Root | Element, text: number, links: number): void => {
    const sum = measured.get(to) ?? { text: 0, links: 0 };
    measured.set(to, { text: sum.text + text, links: sum.links + links });
  };
  for (const { node, parent, linked } of order.toReversed()) {
    if (!parent) continue;
    if (node.type === 'text') add(parent, node.value.trim().length, linked ? node.value.trim().length : 0);
    else if (node.type === 'element') add(parent, measured.get(node)?.text ?? 0, measured.get(node)?.links ?? 0);
  }
  return measured;
}
