/** Runs of a document: their look, and what stands in them. */
import { withSymbols } from '../symbol-characters.ts';
import type { Handlers, Open, Place, Run } from './place.ts';
import { isOn, raisedBy } from './switch-value.ts';
import { symbolText } from './symbols.ts';
import { encoded } from './xml-attributes.ts';

const skipped: Open = () => false;
const openRun: Open = ({ runs }) => {
  runs.push({ ...bareRun });
};
const openWords: Open = (place, attribute) => {
  place.reading = 'words';
  place.words = '';
  place.keepsEnds = attribute('space') === 'preserve';
};
const closeWords = (place: Place): void => {
  place.reading = '';
  sayWords(place, place.keepsEnds ? place.words : withoutEnds(place.words));
};
const closeRun = (place: Place): void => {
  place.runs.pop();
};
const embedded: Open = ({ met }) => {
  met.embedded = true;
  return false;
};
const element =
  (xml: string): Open =>
  (place) => {
    if (place.properties === '') say(place, xml);
  };
const noteReference =
  (name: string): Open =>
  (place, attribute) => {
    const id = attribute('id') ?? '';
    if (/^\d{1,9}$/u.test(id)) say(place, `<${name} w:id="${id}"/>`);
  };
const look =
  (said: (value: string | null) => Partial<Run>): Open =>
  (place, attribute) => {
    const run = place.runs.at(-1);
    if (run && place.properties === 'run') Object.assign(run, said(attribute('val')));
  };

export const runHandlers: Handlers = {
  open: {
    'w:r': openRun,
    'm:r': (place) => {
      const { raised = null } = place.runs.at(-1) ?? {};
      place.runs.push({ ...bareRun, raised });
    },
    'w:rPr': (place) => {
      if (place.properties === 'control') return false;
      place.properties = place.properties === 'paragraph' ? 'mark' : 'run';
    },
    'w:rPrChange': skipped,
    'm:rPr': skipped,
    'w:b': look((value) => ({ bold: isOn(value) })),
    'w:caps': look((value) => ({ capitals: isOn(value) })),
    'w:strike': look((value) => ({ struck: isOn(value) })),
    'w:dstrike': look((value) => ({ struckTwice: isOn(value) })),
    'w:rStyle': look((value) => ({ style: value })),
    'w:vertAlign': look((value) => ({ raised: raisedBy('w:vertAlign', value) })),
    'w:position': look((value) => ({ raised: raisedBy('w:position', value) })),
    'w:rFonts': (place, attribute) => {
      const run = place.runs.at(-1);
      if (run && place.properties === 'run') run.font = attribute('ascii') ?? attribute('hAnsi');
    },
    'w:vanish': (place, attribute) => {
      const hidden = isOn(attribute('val'));
      const [paragraph, run] = [place.paragraphs.at(-1), place.runs.at(-1)];
      if (place.properties === 'mark' && paragraph) paragraph.endHidden = hidden;
      else if (place.properties === 'run' && run) run.hidden = hidden;
    },
    'w:t': openWords,
    'm:t': openWords,
    'w:tab': element('<w:tab/>'),
    'w:ptab': element('<w:tab/>'),
    'w:br': element('<w:br/>'),
    'w:cr': element('<w:br/>'),
    'w:noBreakHyphen': (place) => sayWords(place, '-'),
    // In the fonts of TCVN3 it is a letter; elsewhere it is taken out with other invisible characters.
    'w:softHyphen': (place) => sayWords(place, '\u00ad'),
    'w:sym': (place, attribute) => sayWords(place, encoded(symbolText(attribute('font'), attribute('char')))),
    'w:footnoteReference': noteReference('w:footnoteReference'),
    'w:endnoteReference': noteReference('w:endnoteReference'),
    // The reading aid above a word.
    'w:rt': skipped,
    'w:object': embedded,
    'w:altChunk': embedded,
    // Parts of a formula: "1/2" must not become "12", nor 10 to the third "103".
    'm:den': (place) => sayWords(place, '/'),
    'm:sup': (place) => {
      place.runs.push({ ...bareRun, raised: true });
    },
  },
  close: {
    'w:r': closeRun,
    'm:r': closeRun,
    'w:rPr': (place) => {
      place.properties = place.properties === 'mark' ? 'paragraph' : '';
    },
    'w:t': closeWords,
    'm:t': closeWords,
    'm:sup': closeRun,
  },
};

export const bareRun: Run = { bold: null, capitals: null, hidden: null, struck: null, struckTwice: null, style: null, font: null, raised: null, format: null };
/** Looks that no run of the output has. */
const HIDDEN = 'hidden';
const STRUCK = 'struck';
const BREAKS = /[\r\n\t]/gu;

/** `raw`: words as they are written in XML. A line break in them is a space: those that are printed are elements. */
function sayWords(place: Place, raw: string): undefined {
  const format = formatOf(place);
  if (raw === '' || isLeftOut(place, format, raw) || !fill(place)) return;
  place.output.words(format, withSymbols(raw.replace(BREAKS, ' '), place.runs.at(-1)?.font ?? null));
}

function say(place: Place, xml: string): undefined {
  const format = formatOf(place);
  if (xml !== '' && format !== HIDDEN && format !== STRUCK && fill(place)) place.output.inRun(format, xml);
}

/** Spaces at the ends of what was struck out stay between the words around it. */
function isLeftOut({ met, output, paragraphs }: Place, format: string, raw: string): boolean {
  if (format !== HIDDEN && format !== STRUCK) return false;
  if (raw.trim() !== '') met[format] = true;
  if (format === STRUCK && raw.trim() !== raw && paragraphs.at(-1)?.filled) output.words('', ' ');
  return true;
}

/** False where there is no paragraph to stand in. */
function fill({ paragraphs }: Place): boolean {
  const paragraph = paragraphs.at(-1);
  if (paragraph) paragraph.filled = true;
  return paragraph !== undefined;
}

export const isHidden = (place: Place): boolean => formatOf(place) === HIDDEN;

/** 17.7.3: what the styles of paragraph and run both switch on is off; the run's own word stands above them. */
function formatOf({ rules, paragraphs, runs }: Place): string {
  const run = runs.at(-1) ?? { ...bareRun };
  if (run.format !== null) return run.format;
  const above = rules.styles.paragraph(paragraphs.at(-1)?.style ?? null);
  const own = run.style === null ? null : rules.styles.character(run.style);
  const is = (name: 'bold' | 'capitals' | 'hidden' | 'struck' | 'struckTwice'): boolean => run[name] ?? above[name] !== (own?.[name] ?? false);
  const raised = (run.raised ?? own?.raised ?? above.raised) ? '<w:vertAlign w:val="superscript"/>' : '';
  const seen = is('struck') || is('struckTwice') ? STRUCK : `${is('bold') ? '<w:b/>' : ''}${is('capitals') ? '<w:caps/>' : ''}${raised}`;
  run.format = is('hidden') ? HIDDEN : seen;
  return run.format;
}

const isSpace = (sign: string | undefined): boolean => sign === ' ' || sign === '\t' || sign === '\r' || sign === '\n';

/** Without the white space of XML; a space that does not break stays. */
function withoutEnds(raw: string): string {
  let [start, end] = [0, raw.length];
  while (start < end && isSpace(raw[start])) start += 1;
  while (end > start && isSpace(raw[end - 1])) end -= 1;
  return raw.slice(start, end);
}
