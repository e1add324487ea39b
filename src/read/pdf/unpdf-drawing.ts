/** Ruling lines and pictures of a page, from the operators that pdf.js draws it with. */
import { close, type DrawnPath, fills, identity, lineTo, type Matrix, moveTo, strokes, times } from './drawn-path.ts';
import type { Box } from './page-words.ts';

/** The numbers of the operators by their names. */
export type OperatorCodes = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'paintImageXObject'
    | 'paintImageMaskXObject'
    | 'stroke'
    | 'closeStroke'
    | 'fill'
    | 'eoFill'
    | 'fillStroke'
    | 'eoFillStroke',
    number
  >
>;

export interface Drawn {
  readonly rules: readonly Box[];
  /** In square points, those that cover one another counted twice. */
  readonly pictures: number;
}

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const DEEPEST = 500;
const MOST = 20_000;

export function drawnOn({ fnArray, argsArray }: Operators, codes: OperatorCodes, viewport: readonly number[]): Drawn {
  let matrix = viewport as unknown as Matrix;
  const kept: Matrix[] = [];
  const rules: Box[] = [];
  let pictures = 0;
  const keep = (): void => void (kept.length < DEEPEST && kept.push(matrix));
  const keepRules = (boxes: readonly Box[]): void => {
    for (const rule of boxes) if (rules.length < MOST) rules.push(rule);
  };
  for (const [i, operator] of fnArray.entries()) {
    const operands = argsArray[i];
    if (operator === codes.save) keep();
    else if (operator === codes.restore || operator === codes.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (operator === codes.transform) matrix = times(operands as Matrix, matrix);
    else if (operator === codes.paintFormXObjectBegin) {
      keep();
      matrix = times((operands as [Matrix | null])[0] ?? identity, matrix);
    } else if (operator === codes.paintImageXObject || operator === codes.paintImageMaskXObject) {
      pictures += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
    } else if (operator === codes.constructPath && rules.length < MOST) {
      const [how, [points]] = operands as [number, [ArrayLike<number> | null]];
      if (!points) continue;
      const path = pathOf(points, matrix);
      if (how === codes.closeStroke) close(path);
      if (how === codes.stroke || how === codes.closeStroke) keepRules(strokes(path));
      else if (how === codes.fill || how === codes.eoFill) keepRules(fills(path));
      else if (how === codes.fillStroke || how === codes.eoFillStroke) keepRules([...strokes(path), ...fills(path)]);
    }
  }
  return { rules, pictures };
}

/** pdf.js packs a path as numbers: 0 move, 1 line, 2 and 3 curves, 4 close, each with its points behind it. */
const POINTS_OF_CURVES: Readonly<Record<number, number>> = { 2: 6, 3: 4 };

function pathOf(packed: ArrayLike<number>, matrix: Matrix): DrawnPath {
  const path: DrawnPath = { parts: [] };
  for (let i = 0; i < packed.length; ) {
    const kind = packed[i] as number;
    i += 1;
    if (kind === 0) moveTo(path, packed[i] as number, packed[i + 1] as number, matrix);
    else if (kind === 1) lineTo(path, packed[i] as number, packed[i + 1] as number, matrix);
    else if (kind === 4) close(path);
    i += kind <= 1 ? 2 : (POINTS_OF_CURVES[kind] ?? 0);
  }
  return path;
}
