/** Carries out the operators of a page that draw paths, and keeps the ruling lines that they leave. */
import { box, close, type DrawnPath, fills, lineTo, type Matrix, moveTo, strokes, times } from './drawn-path.ts';
import type { Box } from './page-words.ts';

/** So deep and so many at most; what goes beyond is no table. */
const DEEPEST = 500;
const MOST = 20_000;

export type Pen = (operator: string, operands: readonly number[]) => void;

export function penFor(rules: Box[], start: Matrix): Pen {
  let matrix = start;
  const kept: Matrix[] = [];
  let path: DrawnPath = { parts: [] };
  const leave = (boxes: (drawn: DrawnPath) => readonly Box[]): void => {
    for (const rule of boxes(path)) if (rules.length < MOST) rules.push(rule);
    path = { parts: [] };
  };
  const both = (drawn: DrawnPath): Box[] => [...strokes(drawn), ...fills(drawn)];
  return (operator, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
    switch (operator) {
      case 'q':
        if (kept.length < DEEPEST) kept.push(matrix);
        break;
      case 'Q':
        matrix = kept.pop() ?? matrix;
        break;
      case 'cm':
        matrix = times([a, b, c, d, e, f], matrix);
        break;
      case 'm':
        moveTo(path, a, b, matrix);
        break;
      case 'l':
        lineTo(path, a, b, matrix);
        break;
      case 're':
        box(path, [a, b, c, d], matrix);
        break;
      case 'h':
        close(path);
        break;
      case 's':
        close(path);
        leave(strokes);
        break;
      case 'S':
        leave(strokes);
        break;
      case 'f':
      case 'F':
      case 'f*':
        leave(fills);
        break;
      case 'b':
      case 'b*':
        close(path);
        leave(both);
        break;
      case 'B':
      case 'B*':
        leave(both);
        break;
      case 'n':
        path = { parts: [] };
        break;
    }
  };
}
