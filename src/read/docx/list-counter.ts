/** Counts through the lists of a document as Word does: what it prints before each numbered paragraph. */
import { withSymbols } from '../symbol-characters.ts';
import { numberAs } from './number-formats.ts';
import type { Level, List } from './numbering.ts';

/** In the order of the document. Gives "1.2. ", "a) ", "- "; null where nothing is printed. */
export type ListCounter = (id: string, level: number) => string | null;

/** Signs for bullets, whose glyphs lie in private fonts; one behind the other for bullets below bullets. */
const BULLETS = ['-', '+', '•', '*', '◦', '▪', '‣', '○', '■'];
const DASH = /^[-–—−‒―]$/u;
const PLACE = /%([1-9])/gu;
const MOST_CHARACTERS = 120;

/** For one story: text, each text box, footnotes and endnotes are counted by themselves (docx4j measured it in Word: CR-014, probe P7). */
export function listCounter(listOf: (id: string) => List | null): ListCounter {
  /** By what lists share (probe P1): the number each level stands at. */
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  const count = (id: string, list: List, at: number, numbers: Map<number, number>, goOn: boolean): void => {
    const begins = list.begins.get(at);
    // 17.9.26: it begins with this where the list is first used, and whenever the level begins anew.
    const before = begins !== undefined && !begun.has(`${id} ${at}`) ? undefined : numbers.get(at);
    begun.add(`${id} ${at}`);
    if (before === undefined) numbers.set(at, begins ?? list.levels.get(at)?.start ?? 0);
    else if (goOn) numbers.set(at, before + 1);
  };
  return (id, at) => {
    const list = listOf(id);
    const level = list?.levels.get(at);
    if (!list || !level) return null;
    const numbers = counts.get(list.shared) ?? new Map<number, number>();
    counts.set(list.shared, numbers);
    // A level that leads and was not used yet is used by this one: behind "1.1." follows "2."
    for (let above = 0; above < at; above += 1) if (!numbers.has(above) && list.levels.has(above)) count(id, list, above, numbers, false);
    count(id, list, at, numbers, true);
    for (const [below, { restart }] of list.levels) {
      // 17.9.10: behind which level it begins anew; by itself behind any that leads it, and a level cannot wait for itself.
      if (below > at && at < (restart === null || restart > below ? below : restart)) numbers.delete(below);
    }
    const printed = level.format === 'bullet' ? bulletSign(list.levels, at) : numbered(list.levels, at, numbers);
    // Whatever the list says stands between number and words (17.9.28): "1.Mục tiêu" is set apart by its indent, and would not read as a number.
    return printed.trim() === '' ? null : `${printed.trim()} `;
  };
}

/** 17.9.4: in legal numbering the levels above are decimals; its own keeps its form (Word prints "Section 1.01"). */
function numbered(levels: ReadonlyMap<number, Level>, at: number, numbers: ReadonlyMap<number, number>): string {
  const { text = '', legal = false } = levels.get(at) ?? {};
  const printed = text.replace(PLACE, (_, place: string) => {
    const of = Number(place) - 1;
    const level = levels.get(of);
    if (!level) return '';
    const decimal = legal && of < at && level.format !== 'none' && level.format !== 'bullet';
    return numberAs(decimal ? 'decimal' : level.format, numbers.get(of) ?? level.start);
  });
  return printed.slice(0, MOST_CHARACTERS);
}

/** The sign for the bullet of a level: its own where it is one of the signs, the next that no bullet above it has otherwise. */
export function bulletSign(levels: ReadonlyMap<number, Pick<Level, 'format' | 'text'>>, at: number): string {
  const taken = new Set<string>();
  let sign = '';
  for (let level = 0; level <= at; level += 1) {
    const { format, text } = levels.get(level) ?? {};
    if (format !== 'bullet' || text === undefined) continue;
    const shown = withSymbols(text, null).trim();
    const own = DASH.test(shown) ? '-' : shown;
    sign = own === '' ? '' : ['-', '+', '*'].includes(own) && !taken.has(own) ? own : (BULLETS.find((each) => !taken.has(each)) ?? '-');
    taken.add(sign);
  }
  return sign;
}
