/** Lists of a document: which of them go on counting where another stopped, and the number of each paragraph. */
import { OUTLINE, wholeIn } from './list-styles.ts';
import { flowOf, type Handlers, type OpenList, type Place } from './place.ts';
import type { Attribute } from './xml-events.ts';

export const listHandlers: Handlers = {
  open: {
    'text:list': openList,
    'text:list-item': (place, attribute) => openItem(place, true, attribute),
    'text:list-header': (place, attribute) => openItem(place, false, attribute),
    'text:numbered-paragraph': (place, attribute) => {
      const root = `list ${attribute('text:list-id') ?? ''}`;
      flowOf(place).lists.push({ root, style: attribute('text:style-name'), level: Math.max(1, wholeIn(attribute('text:level'), 1)), item: null });
      openItem(place, true, attribute);
    },
  },
  close: {
    'text:list': closeList,
    'text:list-item': closeItem,
    'text:list-header': closeItem,
    'text:numbered-paragraph': closeList,
  },
};

/** OpenDocument 1.3 part 3, 5.3.1: a list in an item is a level of the list around it; others count by themselves unless they say which they continue. */
function openList(place: Place, attribute: Attribute): void {
  const { lists } = flowOf(place);
  const around = lists.at(-1);
  const ownStyle = attribute('text:style-name');
  const id = attribute('xml:id') ?? `unnamed ${place.roots.size}`;
  const list: OpenList = around
    ? { root: around.root, style: ownStyle ?? around.style, level: around.level + 1, item: null }
    : { root: rootOf(place, id, ownStyle, attribute), style: ownStyle, level: 1, item: null };
  place.roots.set(id, list.root);
  lists.push(list);
  if (!around) place.lastList = { root: list.root, style: list.style };
}

/** 19.780, 19.781. A list that was deleted is continued all the same by those that name it. */
function rootOf({ roots, lastList }: Place, id: string, style: string | null, attribute: Attribute): string {
  const continued = attribute('text:continue-list');
  if (continued !== null) return roots.get(continued) ?? `list ${continued}`;
  if (attribute('text:continue-numbering') === 'true' && lastList !== null && lastList.style === style) return lastList.root;
  return `list ${id}`;
}

function closeList(place: Place): void {
  flowOf(place).lists.pop();
}

function openItem(place: Place, numbered: boolean, attribute: Attribute): void {
  const list = flowOf(place).lists.at(-1);
  const begin = attribute('text:start-value');
  if (list) list.item = { numbered, begin: begin === null ? null : wholeIn(begin), style: attribute('text:style-override') };
}

function closeItem(place: Place): void {
  const list = flowOf(place).lists.at(-1);
  if (list) list.item = null;
}

/** What is printed before a paragraph, null where nothing is. Only the first one of an item has a number. */
export function markerOf(place: Place, paragraphList: string | null, heading: Attribute | null): string | null {
  const list = flowOf(place).lists.at(-1);
  if (!list) return heading ? headingNumber(place, paragraphList, heading) : null;
  if (!list.item?.numbered) return null;
  list.item.numbered = false;
  const style = place.listStyles.of(list.item.style) ?? place.listStyles.of(list.style) ?? place.listStyles.of(paragraphList);
  return style && place.numbers(list.root, style, list.level, list.item.begin);
}

/** 16.34: headings that stand in no list are numbered by the outline, unless their style says that they have no list. */
function headingNumber({ listStyles, numbers }: Place, paragraphList: string | null, attribute: Attribute): string | null {
  const style = paragraphList === '' || attribute('text:is-list-header') === 'true' ? null : listStyles.of(OUTLINE);
  const begin = attribute('text:start-value');
  return style && numbers(OUTLINE, style, Math.max(1, wholeIn(attribute('text:outline-level'), 1)), begin === null ? null : wholeIn(begin));
}
