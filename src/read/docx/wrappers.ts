/** What stands around paragraphs and runs: tracked changes, content controls, alternatives, text boxes, notes. */
import { listCounter } from './list-counter.ts';
import { endCarried } from './paragraphs.ts';
import type { Close, Handlers, Open } from './place.ts';
import { bareRun, isHidden } from './runs.ts';

const skipped: Open = () => false;
const takenAway: Open = (place) => {
  place.met.tracked = true;
  const [paragraph, row] = [place.paragraphs.at(-1), place.rows.at(-1)];
  if (place.properties === 'mark' && paragraph) paragraph.endDeleted = true;
  else if (place.properties === 'row' && row) row.deleted = true;
  else return false;
};
const added: Open = (place) => {
  place.met.tracked = true;
};
/** 17.18.33: notes of other types are lines that separate notes from the text. */
const openNote =
  (name: string): Open =>
  (place, attribute) => {
    const [id, type] = [attribute('id') ?? '', attribute('type') ?? 'normal'];
    if (type !== 'normal' || !/^\d{1,9}$/u.test(id)) return false;
    place.output.structure(`<${name} w:id="${id}">`);
  };
const closeNote =
  (name: string): Close =>
  (place) => {
    endCarried(place);
    place.output.structure(`</${name}>`);
  };

export function wrapperHandlers(): Handlers {
  /** Of the open alternatives: whether one was taken. */
  const alternatives: boolean[] = [];
  let contents = false;
  return {
    open: {
      'w:del': takenAway,
      'w:moveFrom': takenAway,
      'w:ins': added,
      'w:moveTo': added,
      // What stands in a deleted cell is deleted by itself.
      'w:cellIns': added,
      'w:cellDel': added,
      'w:sdt': () => {
        contents = false;
      },
      'w:sdtPr': (place) => {
        place.properties = 'control';
      },
      'w:sdtEndPr': skipped,
      'w:docPartGallery': (_, attribute) => {
        contents = attribute('val') === 'Table of Contents';
      },
      'w:sdtContent': () => (contents ? false : undefined),
      'mc:AlternateContent': () => {
        alternatives.push(false);
      },
      'mc:Choice': () => {
        if (alternatives.pop()) {
          alternatives.push(true);
          return false;
        }
        alternatives.push(true);
      },
      'mc:Fallback': () => (alternatives.at(-1) ? false : undefined),
      'w:txbxContent': (place) => {
        if (place.paragraphs.length === 0 || isHidden(place)) return false;
        place.output.structure('<w:r><w:pict><w:txbxContent>');
        place.runs.push({ ...bareRun });
        place.counters.push(listCounter(place.rules.listOf));
        const paragraph = place.paragraphs.at(-1);
        if (paragraph) paragraph.filled = true;
      },
      'w:footnote': openNote('w:footnote'),
      'w:endnote': openNote('w:endnote'),
    },
    close: {
      'w:sdtPr': (place) => {
        place.properties = '';
      },
      'mc:AlternateContent': () => {
        alternatives.pop();
      },
      'w:txbxContent': (place) => {
        endCarried(place);
        place.runs.pop();
        place.counters.pop();
        place.output.structure('</w:txbxContent></w:pict></w:r>');
      },
      'w:footnote': closeNote('w:footnote'),
      'w:endnote': closeNote('w:endnote'),
      'w:body': endCarried,
    },
  };
}
