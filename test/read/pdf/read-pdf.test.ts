/** Office files printed by Chromium (fixtures/print.sh): letterhead, paragraphs, tables over pages; by poppler and by unpdf alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadBlock, ReadTable } from '../../../src/read/blocks.ts';
import { defaultLimits } from '../../../src/read/limits.ts';
import { blocksOfPages } from '../../../src/read/pdf/blocks-of-pages.ts';
import { pdfPages } from '../../../src/read/pdf/pdf-pages.ts';
import { unpdfPages } from '../../../src/read/pdf/unpdf-pages.ts';
import type { ReadRequest } from '../../../src/read/read-document.ts';

const requestFor = (name: string): ReadRequest => ({
  bytes: readFileSync(join(import.meta.dirname, 'fixtures', name)),
  mediaType: 'application/pdf',
  shown: name,
  limits: defaultLimits,
});
const textsOf = (blocks: readonly ReadBlock[]): string[] => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const tablesOf = (blocks: readonly ReadBlock[]): ReadTable[] => blocks.filter((block) => block.kind === 'table');
const rowsOf = (table: ReadTable | undefined): string[][] => (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));

describe.each([
  ['pdftotext', pdfPages],
  ['unpdf', unpdfPages],
])('read by %s', (reader, read) => {
  const found: Record<string, ReadBlock[]> = {};
  beforeAll(async () => {
    for (const name of ['office.pdf', 'wide.pdf']) {
      const pages = await read(requestFor(name));
      if (!pages.ok) throw new Error(`${pages.issue.code}: run npm run setup`);
      expect(pages.value.readBy.name).toBe(reader);
      found[name] = blocksOfPages(pages.value.pages);
    }
  });
  const office = (): ReadBlock[] => found['office.pdf'] ?? [];

  it('the columns of the letterhead are kept apart', () => {
    expect(rowsOf(tablesOf(office())[0])).toEqual([
      [
        'ỦY BAN NHÂN DÂN\nTỈNH LÂM GIANG\nSố: 12/KH-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLâm Giang, ngày 05 tháng 02 năm 2026',
      ],
    ]);
  });

  it('lines are joined to paragraphs, markers begin new ones, headings stay lines', () => {
    expect(textsOf(office()).slice(0, 10)).toEqual([
      'KẾ HOẠCH',
      'Phát triển nông nghiệp, nông thôn tỉnh Lâm Giang',
      'Căn cứ Nghị quyết số 27/NQ-HĐND ngày 09 tháng 12 năm 2025 của Hội đồng nhân dân tỉnh Lâm Giang về nhiệm vụ phát triển kinh tế - xã hội năm 2026; theo đề nghị của Sở Nông nghiệp và Môi trường tại Tờ trình số 517/TTr-SNNMT.',
      'I. MỤC TIÊU ĐẾN NĂM 2030',
      '1. Về nông thôn: phấn đấu đến năm 2030, tỷ lệ hộ gia đình sử dụng nước sạch đạt tối thiểu 95%¹, tỷ lệ hộ nghèo đa chiều giảm còn dưới 3%, thu nhập bình quân đầu người khu vực nông thôn đạt trên 80 triệu đồng.',
      '2. Diện tích nhà ở bình quân khu vực nông thôn đạt 26,5 m2 sàn/người; tỷ lệ nhà kiên cố đạt 85% vào năm 2028.',
      '- Tỷ lệ thôn có Wifi miễn phí đạt 100%; hiệu suất (efficiency) của trạm bơm đạt 75%, gồm các công trình thủy lợi nhỏ.',
      '+ TỶ LỆ CHE PHỦ RỪNG ĐẠT 54,5% VÀO NĂM 2030, TRONG ĐÓ RỪNG SẢN XUẤT ĐƯỢC CẤP CHỨNG CHỈ QUẢN LÝ BỀN VỮNG ĐẠT 12.500 HA.',
      'a) Trồng mới rừng sản xuất: 2.400 ha mỗi năm.',
      '3. Ủy ban nhân dân các xã, phường số 3 rà soát quy hoạch, bố trí quỹ đất, huy động các nguồn lực hợp pháp và sự tham gia của người dân để thực hiện đồng bộ các nhiệm vụ được giao trên địa bàn, định kỳ tổng hợp kết quả gửi Sở Nông nghiệp và Môi trường.',
    ]);
  });

  it('page numbers and running feet are set aside', () => {
    expect(textsOf(office()).filter((text) => /^\d+$|12\/KH-UBND –/u.test(text))).toEqual([]);
  });

  it('a table with merged cells that goes on over three pages is one, its head stands there once', () => {
    const table = tablesOf(office())[1];
    expect(table?.rows.slice(0, 3).map(({ cells }) => cells)).toEqual([
      [
        { text: 'TT', rows: 2 },
        { text: 'Chỉ tiêu', rows: 2 },
        { text: 'Đơn vị tính', rows: 2 },
        { text: 'Mục tiêu', columns: 2 },
        { text: 'Cơ quan chủ trì', rows: 2 },
      ],
      [{ text: 'Năm 2028' }, { text: 'Năm 2030' }],
      [{ text: 'I' }, { text: 'LĨNH VỰC KINH TẾ', columns: 5 }],
    ]);
    expect(rowsOf(table).slice(3)).toEqual(
      Array.from({ length: 22 }, (_, i) => [
        String(i + 1),
        `Tỷ lệ xã nhóm ${i + 1} có sản phẩm được chứng nhận đạt từ 3 sao trở lên`,
        '%',
        `${40 + i},5`,
        `≥ ${60 + i}`,
        'Sở Nông nghiệp và Môi trường',
      ]),
    );
    expect([...new Set(table?.rows.map(({ page }) => page))]).toEqual([2, 3, 4]);
  });

  it('a wide table on a page across, and one without ruling lines', () => {
    const [ruled, plain] = tablesOf(found['wide.pdf'] ?? []);
    expect(rowsOf(ruled)[0]).toEqual(['TT', 'Xã', 'Năm 2025', 'Năm 2026', 'Năm 2027', 'Năm 2028', 'Năm 2029', 'Năm 2030', 'Ghi chú']);
    expect(rowsOf(ruled)[2]).toEqual(['2', 'Xã Giang Thượng', '6,2%', '5,2%', '4,2%', '3,2%', '2,2%', '1,2%', 'Theo dõi của Phòng Kinh tế xã Giang Thượng']);
    expect(rowsOf(plain)).toEqual(
      ['Hòa Lâm', 'Giang Thượng', 'Tân Giang'].map((name, i) => [
        String(i + 1),
        `Xã ${name}, gồm các thôn vùng cao mới sáp nhập và các bản tái định cư ven hồ được giao theo dõi riêng`,
        `${i + 2}5 hộ`,
        'năm 2027',
      ]),
    );
  });
});
