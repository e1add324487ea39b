/** Words that run upwards beside the text are no part of its lines, and are told of. */
import { expect, it } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import { converted } from '../../support/libre-office.ts';

const namespaces = ['office', 'text', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const file = (
  angle: number,
): string => `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:style style:name="T" style:family="text"><style:text-properties style:text-rotation-angle="${angle}"/></style:style></office:automatic-styles>
<office:body><office:text>
<text:p>Phấn đấu đến năm 2030, tỷ lệ hộ dùng nước sạch của tỉnh đạt 95%.</text:p>
<text:p><text:span text:style-name="T">Bản lưu số 12 của Sở Y tế tỉnh</text:span></text:p>
<text:p>Tỷ lệ hộ nghèo theo chuẩn của tỉnh giảm còn dưới 3% vào năm 2030.</text:p>
</office:text></office:body></office:document>`;

it.each([
  [90, ['text-left-out']],
  [0, []],
])('turned by %i degrees', async (angle, codes) => {
  const [bytes = Buffer.alloc(0)] = converted({ 'a.fodt': file(angle) }, 'pdf');
  const read = await readPdf({ bytes, mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
  if (!read.ok) throw new Error(`${read.issue.code}: run npm run setup`);
  const text = read.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
  expect(text).toContain('nước sạch của tỉnh đạt 95%.');
  expect(text.includes('số 12')).toBe(angle === 0);
  expect(read.value.remarks.map(({ code }) => code)).toEqual(codes);
});
