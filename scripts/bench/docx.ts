/** How long a Word document of 60 pages takes from bytes to blocks, as a multiple of mammoth alone on the same bytes. */
import mammoth from 'mammoth';
import { readDocx } from '../../src/read/docx/read-docx.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import { cell, docxFile, inList, level, oneList, paragraph, run, table } from '../../test/support/docx-file.ts';
import { median, ratio, row } from './timing.ts';

const PAGES = 60;
const PARAGRAPHS_A_PAGE = 18;
const WARM_UP = 8;
const ROUNDS = 15;
const LIMIT = 2.2;

export async function printDocxSpeed(): Promise<void> {
  const bytes = longDocument();
  const request = {
    bytes,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    shown: 'bench.docx',
    limits: defaultLimits,
  } as const;
  const works = [() => readDocx(request), () => mammoth.convertToHtml({ buffer: bytes }), () => mammoth.extractRawText({ buffer: bytes })];
  const times: number[][] = works.map(() => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= 0) times[i]?.push(performance.now() - start);
    }
  }
  const [ours = 0, html = 0, raw = 0] = times.map(median);
  console.log(`DOCX of ${PAGES} pages, bytes to blocks, median of ${ROUNDS} rounds after ${WARM_UP}`);
  row('times mammoth to HTML', ratio(ours / html));
  row('times mammoth to raw text', ratio(ours / raw));
  row('limit (reach for 1.5)', String(LIMIT));
  row('milliseconds', ratio(ours));
}

/** As Word writes it: words of a sentence in several runs, each with fonts, sizes and language. */
function longDocument(): Buffer {
  const look =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>';
  const words = (n: number): string =>
    [
      `Phấn đấu đến năm 20${30 + (n % 15)}, `,
      'tỷ lệ hộ dân nông thôn của tỉnh Lâm Giang được dùng nước sạch theo quy chuẩn ',
      `đạt ${60 + (n % 40)}% `,
      'trở lên; hoàn thành các công trình đã nêu trong kế hoạch và báo cáo kết quả trước ngày 15 tháng 12.',
    ]
      .map((part, i) => run(part, i === 2 ? `<w:b/>${look}` : look))
      .join('<w:proofErr w:type="spellStart"/>');
  const long = (n: number): string =>
    `<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3"><w:pPr>${inList(1, n % 3)}<w:spacing w:before="60" w:after="60"/><w:ind w:firstLine="709"/><w:jc w:val="both"/></w:pPr>${words(n)}</w:p>`;
  const small = (n: number): string =>
    table(...Array.from({ length: 5 }, (_, r) => [String(r + 1), `Chỉ tiêu ${n}`, '%', String(n % 100)].map((text) => cell(paragraph(text)))));
  const body = Array.from(
    { length: PAGES },
    (_, page) => Array.from({ length: PARAGRAPHS_A_PAGE }, (_, i) => long(page * PARAGRAPHS_A_PAGE + i)).join('') + small(page),
  ).join('');
  return docxFile({ body, numbering: oneList(level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.'), level(2, 'lowerLetter', '%3)')) });
}
