/** What the trust gate says of lines that it read anew or set aside. */
import type { Reader } from '../../document.ts';
import type { WarningCode } from '../../issue.ts';
import type { Misreading } from '../text/misreadings.ts';
import type { JudgedLines } from './judge-lines.ts';

export interface LineRemark {
  readonly code: WarningCode;
  readonly message: string;
  /** Indices of the lines that it is about, in ascending order. */
  readonly lines: readonly number[];
}

/** `named`: how the document names lines. */
export function lineRemarks({ anew, lost }: JudgedLines, named: (lines: readonly number[]) => string): LineRemark[] {
  const repaired = readingsOf(anew).map((as): LineRemark => {
    const lines = [...anew].filter(([, line]) => line.as === as).map(([i]) => i);
    return { code: 'glyphs-repaired', message: `${named(lines)}: ${repairOf(as)}; kiểm tra lại chữ và số`, lines };
  });
  if (lost.length === 0) return repaired;
  return [...repaired, { code: 'page-untrusted', message: `${named(lost)} không đọc được thành tiếng Việt và bị bỏ qua`, lines: lost }];
}

const repairOf = ({ encoding, shown }: Misreading): string =>
  encoding === 'utf-8' ? 'chữ UTF-8 bị mã hóa hai lần đã được đọc lại' : `chữ theo bảng mã cũ ${shown} đã được chuyển sang Unicode`;

/** Programs that had a part in it, besides the one that read the document. */
export function readersOf(judged: JudgedLines): Reader[] {
  return [...new Set(readingsOf(judged.anew).flatMap(({ readBy }) => readBy))];
}

/** The encoding that most lines were in, where they were read anew; else the one that is given. */
export function encodingOf({ anew }: JudgedLines, lines: readonly string[], given: string): string {
  const written = lines.filter((line) => /\p{L}/u.test(line)).length;
  return readingsOf(anew).find((as) => [...anew.values()].filter((line) => line.as === as).length * 2 > written)?.encoding ?? given;
}

const readingsOf = (anew: JudgedLines['anew']): Misreading[] => [...new Set([...anew.values()].map(({ as }) => as))];
