/** Each style of word/styles.xml by itself, as it is written there. */
import { isOn, raisedBy } from './switch-value.ts';
import { decoded } from './xml-attributes.ts';
import { scanXml } from './xml-scan.ts';

/** Null is what it does not say. */
export interface StyleEntry {
  readonly id: string;
  readonly kind: string;
  /** The one of its kind that holds where none is named. */
  readonly usual: boolean;
  name: string;
  base: string | null;
  bold: boolean | null;
  capitals: boolean | null;
  hidden: boolean | null;
  struck: boolean | null;
  struckTwice: boolean | null;
  raised: boolean | null;
  /** From 0; 9 is text. */
  outline: number | null;
  list: string | null;
  level: number | null;
}

/** Elements that hold what a style said before a tracked change, or what it says of parts of a table. */
const ELSEWHERE = new Set(['w:pPrChange', 'w:rPrChange', 'w:tblStylePr', 'w:docDefaults', 'w:latentStyles']);

/** By kind and id, the first where several have one id; null where the XML is damaged. */
export function styleEntries(xml: string): ReadonlyMap<string, StyleEntry> | null {
  const entries = new Map<string, StyleEntry>();
  let entry: StyleEntry | null = null;
  const whole = scanXml(xml, {
    open: (name, attribute) => {
      if (ELSEWHERE.has(name)) return false;
      if (name === 'w:style') {
        const [id, kind] = [attribute('styleId') ?? '', attribute('type') ?? 'paragraph'];
        const usual = attribute('default');
        entry = { id, kind, usual: usual !== null && isOn(usual), ...silent };
        if (!entries.has(`${kind} ${id}`)) entries.set(`${kind} ${id}`, entry);
      } else if (entry) say(entry, name, attribute('val'));
      return true;
    },
    close: (name) => {
      if (name === 'w:style') entry = null;
    },
  });
  return whole ? entries : null;
}

const silent = {
  name: '',
  base: null,
  bold: null,
  capitals: null,
  hidden: null,
  struck: null,
  struckTwice: null,
  raised: null,
  outline: null,
  list: null,
  level: null,
};

function say(entry: StyleEntry, name: string, value: string | null): void {
  if (name === 'w:name')
    entry.name = decoded(value ?? '')
      .normalize('NFC')
      .toLowerCase();
  else if (name === 'w:basedOn') entry.base = value;
  else if (name === 'w:b') entry.bold = isOn(value);
  else if (name === 'w:caps') entry.capitals = isOn(value);
  else if (name === 'w:vanish') entry.hidden = isOn(value);
  else if (name === 'w:strike') entry.struck = isOn(value);
  else if (name === 'w:dstrike') entry.struckTwice = isOn(value);
  else if (name === 'w:vertAlign' || name === 'w:position') entry.raised = raisedBy(name, value);
  else if (name === 'w:outlineLvl') entry.outline = Number(value);
  else if (name === 'w:numId') entry.list = value;
  else if (name === 'w:ilvl') entry.level = Number(value);
}
