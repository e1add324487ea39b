/** Paragraphs of a document: their style, their number, and ends that were deleted. */
import type { Handlers, Open, Paragraph, Place } from './place.ts';
import { encoded } from './xml-attributes.ts';

const BODY_TEXT = 9;
/** The style of the run that holds a number or bullet; mammoth hands it through. */
export const MARKER_STYLE = 'marker';
/** Followed by the depth of the heading. */
export const HEADING_STYLE = 'depth';

const skipped: Open = () => false;

export const paragraphHandlers: Handlers = {
  open: {
    'w:p': (place) => {
      place.paragraphs.push({ ...blank, head: place.carried?.head ?? place.output.reserve(), filled: place.carried?.filled ?? false });
      place.carried = null;
      place.properties = '';
    },
    'w:pPr': (place) => {
      place.properties = 'paragraph';
    },
    'w:pPrChange': skipped,
    'w:sectPr': skipped,
    'w:pStyle': (place, attribute) => tell(place, (paragraph) => ({ style: attribute('val') ?? paragraph.style })),
    'w:numId': (place, attribute) => tell(place, () => ({ list: attribute('val') })),
    'w:ilvl': (place, attribute) => tell(place, () => ({ level: Math.trunc(Number(attribute('val'))) || 0 })),
    'w:outlineLvl': (place, attribute) => tell(place, () => ({ outline: Number(attribute('val') ?? BODY_TEXT) })),
  },
  close: {
    'w:pPr': (place) => {
      place.properties = '';
    },
    'w:p': (place) => {
      const paragraph = place.paragraphs.pop();
      if (!paragraph) return;
      if (paragraph.endDeleted) place.carried = paragraph;
      else finish(place, paragraph);
    },
  },
};

const blank = { style: null, list: null, level: null, outline: null, endDeleted: false, endHidden: false };

function tell(place: Place, said: (paragraph: Paragraph) => Partial<Paragraph>): undefined {
  const paragraph = place.paragraphs.at(-1);
  if (paragraph && place.properties === 'paragraph') Object.assign(paragraph, said(paragraph));
}

/** Nothing follows any more in this cell or box: the paragraph whose end was deleted ends here all the same. */
export function endCarried(place: Place): void {
  const paragraph = place.carried;
  place.carried = null;
  if (paragraph?.filled) finish(place, paragraph);
  else if (paragraph) place.output.cutAt(paragraph.head);
}

function finish(place: Place, paragraph: Paragraph): void {
  const { rules, output, rows } = place;
  const style = rules.styles.paragraph(paragraph.style);
  const unseen = style.contents || (paragraph.endHidden && !paragraph.filled);
  const marker = unseen ? null : markerOf(place, paragraph);
  // A number alone is printed; outside of tables it says nothing.
  if (unseen || (!paragraph.filled && (marker === null || rows.length === 0))) {
    output.cutAt(paragraph.head);
    return;
  }
  const outline = paragraph.outline ?? (style.depth === null ? BODY_TEXT : style.depth - 1);
  const heading = outline >= 0 && outline < BODY_TEXT && rows.length === 0;
  const properties = heading ? `<w:pPr><w:pStyle w:val="${HEADING_STYLE}${outline + 1}"/></w:pPr>` : '';
  const number = marker === null ? '' : `<w:r><w:rPr><w:rStyle w:val="${MARKER_STYLE}"/></w:rPr><w:t>${encoded(marker)}</w:t></w:r>`;
  output.fill(paragraph.head, `<w:p>${properties}${number}`);
  output.structure('</w:p>');
}

/** Its own list and level stand before those of its style; list 0 is none. */
function markerOf({ rules, counters }: Place, { style: id, list: own, level: ownLevel }: Paragraph): string | null {
  const style = rules.styles.paragraph(id);
  const listId = own ?? style.list;
  if (listId === null || listId === '0') return null;
  const linked = own === null ? linkedLevel(rules.listOf(listId)?.levels ?? new Map(), style.chain) : null;
  return counters.at(-1)?.(listId, Math.max(0, Math.min(ownLevel ?? linked ?? style.level ?? 0, 8))) ?? null;
}

/** 17.9.23: of a list that comes with a style, the level that names the style. */
function linkedLevel(levels: ReadonlyMap<number, { readonly style: string | null }>, chain: readonly string[]): number | null {
  for (const id of chain) for (const [at, { style }] of levels) if (style === id) return at;
  return null;
}
