/** A plan as .docx by the package `docx`: typed markers, or Word's automatic numbering and merged heads. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { numberedBlocks, numberingConfig } from './docx-numbering.ts';
import type { Letterhead } from './letterhead.ts';
import { lineOf, type Plan, type PlanText } from './plan-blocks.ts';
import { headRows, type PlanTable, withMergedYears } from './plan-table.ts';

export interface DocxStyle {
  /** Numbers and bullets are Word's own, and the years of tables stand under one head. */
  readonly automatic: boolean;
}

export async function docxOf(plan: Plan, { automatic }: DocxStyle): Promise<Buffer> {
  const numbered = automatic ? numberedBlocks(plan.blocks) : [];
  const children: FileChild[] = plan.letterhead ? [letterheadTable(plan.letterhead)] : [];
  plan.blocks.forEach((block, i) => {
    if (block.kind === 'table') children.push(tableOf(automatic ? withMergedYears(block) : block), new Paragraph({}));
    else children.push(paragraphOf(block, numbered[i] ?? null));
  });
  const document = new Document({
    creator: 'muctieu',
    numbering: { config: numberingConfig },
    styles: { default: { document: { run: { font: 'DejaVu Serif', size: 24 } } } },
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

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

const line = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT) =>
  new Paragraph({ alignment, children: [new TextRun({ text })] });

function tableOf(table: PlanTable): Table {
  const head = headRows(table);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: table.rows.map(
      (cells, i) =>
        new TableRow({
          tableHeader: i < head,
          cantSplit: true,
          children: cells.map(
            ({ text, columns, rows }) =>
              new TableCell({ columnSpan: columns, rowSpan: rows, verticalAlign: VerticalAlignTable.CENTER, children: [line(text)] }),
          ),
        }),
    ),
  });
}

const none = { style: BorderStyle.NONE, size: 0 };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

const letterheadTable = (rows: Letterhead): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((lines) => new TableCell({ children: lines.map((text) => line(text, AlignmentType.CENTER)) })) }),
    ),
  });
