/** The lists of word/numbering.xml: how each of their levels counts and prints. */
import type { Styles } from './styles.ts';
import { decoded } from './xml-attributes.ts';
import { type Attribute, scanXml } from './xml-scan.ts';

export interface Level {
  start: number;
  /** "decimal", "upperRoman", "bullet", … */
  format: string;
  /** "%1.%2." */
  text: string;
  /** It begins anew behind a level below this one; 0 is never. */
  restart: number | null;
  /** All its numbers are decimals ("Article II" is then "2.1"). */
  legal: boolean;
  /** The paragraph style that stands on this level. */
  style: string | null;
}

/** Lists with one `shared` go on counting where another of them stopped; one that takes its levels from a numbering style counts by itself. */
export interface List {
  readonly shared: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** By level: what it begins with where this list is first used. */
  readonly begins: ReadonlyMap<number, number>;
}

interface Shared {
  readonly levels: Map<number, Level>;
  /** The numbering style that tells the levels instead. */
  link: string | null;
}

interface Written {
  shared: string;
  readonly levels: Map<number, Level>;
  readonly begins: Map<number, number>;
}

const LAST_LEVEL = 8;
const MOST_LINKS = 5;

/** Gives the list of a `numId`, null where there is none. `xml`: null where the document has no lists; null comes back where it is damaged. */
export function readNumbering(xml: string | null, styles: Styles): ((id: string) => List | null) | null {
  const scanned = scanNumbering(xml ?? '<numbering/>');
  if (!scanned) return null;
  const { shared, written } = scanned;
  const known = new Map<string, List | null>();
  const make = (id: string): List | null => {
    const own = written.get(id);
    if (!own) return null;
    let telling = own.shared;
    for (let links = 0; links < MOST_LINKS; links += 1) {
      const link = shared.get(telling)?.link ?? null;
      if (link === null) break;
      telling = written.get(styles.listOf(link) ?? '')?.shared ?? '';
    }
    return { shared: own.shared, levels: new Map([...(shared.get(telling)?.levels ?? []), ...own.levels]), begins: own.begins };
  };
  return (id) => {
    const list = known.has(id) ? (known.get(id) ?? null) : make(id);
    known.set(id, list);
    return list;
  };
}

function scanNumbering(xml: string): { readonly shared: ReadonlyMap<string, Shared>; readonly written: ReadonlyMap<string, Written> } | null {
  const shared = new Map<string, Shared>();
  const written = new Map<string, Written>();
  let list: Shared | Written | null = null;
  let level: Level | null = null;
  let overridden = 0;
  const open = (name: string, attribute: Attribute): boolean => {
    if (name === 'w:abstractNum') {
      const made: Shared = { levels: new Map(), link: null };
      list = made;
      shared.set(attribute('abstractNumId') ?? '', made);
    } else if (name === 'w:num') {
      const made: Written = { shared: '', levels: new Map(), begins: new Map() };
      list = made;
      written.set(attribute('numId') ?? '', made);
    } else if (name === 'w:lvlOverride') overridden = levelNumber(attribute('ilvl'));
    else if (name === 'w:lvl' && list) {
      // ISO/IEC 29500-1, 17.9.25: a level that does not say where it starts starts at 0.
      level = { start: 0, format: 'decimal', text: '', restart: null, legal: false, style: null };
      list.levels.set(levelNumber(attribute('ilvl')), level);
    } else if (level) say(level, name, attribute);
    else if (list && 'link' in list) {
      if (name === 'w:numStyleLink') list.link = attribute('val');
    } else if (list) {
      if (name === 'w:abstractNumId') list.shared = attribute('val') ?? '';
      else if (name === 'w:startOverride') list.begins.set(overridden, numberIn(attribute('val')));
    }
    return true;
  };
  const close = (name: string): void => {
    if (name === 'w:lvl') level = null;
    else if (name === 'w:num' || name === 'w:abstractNum') list = null;
  };
  return scanXml(xml, { open, close }) ? { shared, written } : null;
}

function say(level: Level, name: string, attribute: Attribute): void {
  const value = attribute('val');
  if (name === 'w:start') level.start = numberIn(value);
  else if (name === 'w:numFmt') level.format = value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = decoded(value ?? '').normalize('NFC');
  else if (name === 'w:lvlRestart') level.restart = numberIn(value);
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'w:pStyle') level.style = value;
}

const numberIn = (value: string | null): number => Math.max(0, Math.min(Math.trunc(Number(value)) || 0, 2 ** 31));
const levelNumber = (value: string | null): number => Math.min(numberIn(value), LAST_LEVEL);
