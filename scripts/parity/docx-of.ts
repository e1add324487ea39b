/** A plan as .docx by the package `docx`: typed markers, or Word's automatic numbering and merged heads. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columnWidths } from './column-widths.ts';
import { numberedBlocks, numberingConfig } from './docx-numbering.ts';
import type { Letterhead } from './letterhead.ts';
import { lineOf, type Plan, type PlanText } from './plan-blocks.ts';
import { headRows, type PlanTable, placed, withMergedYears } from './plan-table.ts';

export interface DocxStyle {
  /** Numbers and bullets are Word's own, and the years of tables stand under one head. */
  readonly automatic: boolean;
}

/** Tables of more columns stand on a sheet turned sideways. */
const MOST_UPRIGHT = 6;
/** Between the margins, in twentieths of a point. */
const WIDE = { upright: 9000, sideways: 14_000 };
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 1134 };

export async function docxOf(plan: Plan, { automatic }: DocxStyle): Promise<Buffer> {
  const numbered = automatic ? numberedBlocks(plan.blocks) : [];
  const sections: { sideways: boolean; children: FileChild[] }[] = [{ sideways: false, children: plan.letterhead ? [letterheadTable(plan.letterhead)] : [] }];
  const put = (sideways: boolean, ...children: FileChild[]) => {
    const last = sections.at(-1);
    if (last?.sideways === sideways) last.children.push(...children);
    else sections.push({ sideways, children });
  };
  plan.blocks.forEach((block, i) => {
    const sideways = automatic && block.kind === 'table' && widthOf(block) > MOST_UPRIGHT;
    if (block.kind === 'text') put(false, paragraphOf(block, numbered[i] ?? null));
    else put(sideways, tableOf(automatic ? withMergedYears(block) : block, sideways ? WIDE.sideways : WIDE.upright), new Paragraph({}));
  });
  const document = new Document({
    creator: 'muctieu',
    numbering: { config: numberingConfig },
    styles: { default: { document: { run: { font: 'DejaVu Serif', size: 24 } } } },
    sections: sections.map(({ sideways, children }) => ({
      properties: { page: { margin: MARGIN, size: { orientation: sideways ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, ...A4 } } },
      children,
    })),
  });
  return Packer.toBuffer(document);
}

const A4 = { width: 11_906, height: 16_838 };
const widthOf = ({ rows }: PlanTable): number => Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5];

function paragraphOf(block: PlanText, numbering: ReturnType<typeof numberedBlocks>[number]): Paragraph {
  const heading = block.depth === null ? undefined : headings[block.depth - 1];
  return new Paragraph({
    ...(heading ? { heading } : {}),
    ...(numbering ? { numbering } : {}),
    alignment: block.words.length > 80 ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
    spacing: { after: 120 },
    children: [new TextRun({ text: numbering ? block.words : lineOf(block), bold: block.strong })],
  });
}

interface LineStyle {
  readonly centred?: boolean;
  /** In half points. */
  readonly size?: number;
}

const line = (text: string, { centred = false, size = 20 }: LineStyle = {}) =>
  new Paragraph({ alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT, children: [new TextRun({ text, size })] });

function tableOf(table: PlanTable, width: number): Table {
  const head = headRows(table);
  const widths = columnWidths(table, width);
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    rows: placed(table).map(
      (cells, i) =>
        new TableRow({
          tableHeader: i < head,
          cantSplit: true,
          children: cells.map(({ text, columns, rows, column }) => {
            const size = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
            return new TableCell({
              columnSpan: columns,
              rowSpan: rows,
              width: { size, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
              margins: { top: 40, bottom: 40, left: 100, right: 100 },
              children: [line(text, { centred: i < head })],
            });
          }),
        }),
    ),
  });
}

const none = { style: BorderStyle.NONE, size: 0 };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const LETTERHEAD = [4000, 5400];

const letterheadTable = (rows: Letterhead): Table =>
  new Table({
    width: { size: 9400, type: WidthType.DXA },
    columnWidths: LETTERHEAD,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (lines, i) =>
              new TableCell({
                width: { size: LETTERHEAD[i] as number, type: WidthType.DXA },
                children: lines.map((text) => line(text, { centred: true, size: 19 })),
              }),
          ),
        }),
    ),
  });
