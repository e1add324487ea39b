/** Word's automatic numbering for the markers of a plan: which list and level prints exactly the marker that the plan has. */
import { type ILevelsOptions, LevelFormat } from 'docx';
import type { PlanBlock } from './plan-blocks.ts';

export interface Numbered {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

const level = (at: number, format: ILevelsOptions['format'], text: string): ILevelsOptions => ({ level: at, ...(format ? { format } : {}), text });

export const numberingConfig = [
  { reference: 'decimal', levels: ['%1.', '%1.%2.', '%1.%2.%3.'].map((text, at) => level(at, LevelFormat.DECIMAL, text)) },
  { reference: 'roman', levels: [level(0, LevelFormat.UPPER_ROMAN, '%1.')] },
  { reference: 'letter', levels: [level(0, LevelFormat.LOWER_LETTER, '%1)')] },
  { reference: 'article', levels: [level(0, LevelFormat.DECIMAL, 'Điều %1.')] },
  { reference: 'bracketed', levels: [level(0, LevelFormat.DECIMAL, '(%1)')] },
  { reference: 'dash', levels: [level(0, LevelFormat.BULLET, '-')] },
  { reference: 'plus', levels: [level(0, LevelFormat.BULLET, '+')] },
];

const roman = ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.', 'IX.', 'X.'];
const latin = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter})`);

/** What a list prints for its counters. */
const prints: Readonly<Record<string, (counters: readonly number[]) => string>> = {
  decimal: (counters) => `${counters.join('.')}.`,
  roman: ([n = 0]) => roman[n - 1] ?? '',
  letter: ([n = 0]) => latin[n - 1] ?? '',
  article: ([n = 0]) => `Điều ${n}.`,
  bracketed: ([n = 0]) => `(${n})`,
  dash: () => '-',
  plus: () => '+',
};

/** For each block the place in a list, null where only typing gives its marker ("đ)", which Word's alphabet does not know). */
export function numberedBlocks(blocks: readonly PlanBlock[]): readonly (Numbered | null)[] {
  const counters = new Map<string, number[]>();
  const instances = new Map<string, number>();
  return blocks.map((block) => {
    if (block.kind === 'table' || block.marker === '') return null;
    const { marker } = block;
    for (const [reference, print] of Object.entries(prints)) {
      const parts = reference === 'decimal' ? Math.min(3, marker.split('.').length - 1) : 1;
      if (parts < 1) continue;
      const before = counters.get(reference) ?? [];
      const next = [...before.slice(0, parts - 1), (before[parts - 1] ?? 0) + 1];
      const again = [...before.slice(0, parts - 1), 1];
      const goesOn = next.length === parts && print(next) === marker;
      if (!goesOn && (parts > 1 || print(again) !== marker)) continue;
      if (!goesOn) instances.set(reference, (instances.get(reference) ?? 0) + 1);
      counters.set(reference, goesOn ? next : again);
      return { reference, level: parts - 1, instance: instances.get(reference) ?? 0 };
    }
    return null;
  });
}
