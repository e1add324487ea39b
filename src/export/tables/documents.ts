/** The table of documents, a row each. */
import { numberClasses } from '../../validate/schema.ts';
import type { Column, Table } from './column.ts';
import { canonicalOf, presentNamesOf } from './dated.ts';
import { documentColumns } from './document-columns.ts';
import type { DocumentRow } from './rows.ts';

type NumberClass = (typeof numberClasses)[number];

const numberTitles: Readonly<Record<NumberClass, { readonly vi: string; readonly en: string }>> = {
  target: { vi: 'Số: chỉ tiêu', en: 'Numbers: targets' },
  date: { vi: 'Số: ngày, năm', en: 'Numbers: dates' },
  citation: { vi: 'Số: căn cứ', en: 'Numbers: citations' },
  numbering: { vi: 'Số: đánh mục', en: 'Numbers: numbering' },
  result: { vi: 'Số: kết quả đã đạt', en: 'Numbers: results' },
  condition: { vi: 'Số: điều kiện', en: 'Numbers: conditions' },
  name: { vi: 'Số: tên gọi', en: 'Numbers: names' },
  unaccounted: { vi: 'Số: chưa rõ', en: 'Numbers: unaccounted' },
};

const columns: readonly Column<DocumentRow>[] = [
  ...documentColumns,
  {
    name: 'issuer_canonical',
    type: 'string',
    title: { vi: 'Tên cơ quan ban hành vào ngày ban hành', en: 'Issuer as it was called then' },
    from: ['names[].canonical'],
    of: ({ extraction }) => canonicalOf(extraction, 'agency', extraction.document.issuer),
  },
  {
    name: 'place_canonical',
    type: 'string',
    title: { vi: 'Tên địa danh vào ngày ban hành', en: 'Place as it was called then' },
    from: ['names[].canonical'],
    of: ({ extraction }) => canonicalOf(extraction, 'place', extraction.document.place),
  },
  {
    name: 'place_today',
    type: 'list',
    title: { vi: 'Địa danh hiện nay', en: 'Place today' },
    from: ['names[].successors[].name'],
    of: ({ extraction }) => presentNamesOf(extraction, 'place', extraction.document.place),
  },
  { name: 'title', type: 'string', title: { vi: 'Trích yếu', en: 'Title' }, from: ['document.title'], of: ({ extraction }) => extraction.document.title },
  {
    name: 'period_from',
    type: 'integer',
    title: { vi: 'Từ năm', en: 'From year' },
    from: ['document.period.from'],
    of: ({ extraction }) => extraction.document.period.from,
  },
  {
    name: 'period_to',
    type: 'integer',
    title: { vi: 'Đến năm', en: 'To year' },
    from: ['document.period.to'],
    of: ({ extraction }) => extraction.document.period.to,
  },
  {
    name: 'about',
    type: 'string',
    title: { vi: 'Nói về văn bản số', en: 'Reports on number' },
    from: ['document.about'],
    of: ({ extraction }) => extraction.document.about,
  },
  {
    name: 'targets',
    type: 'integer',
    title: { vi: 'Số chỉ tiêu', en: 'Targets' },
    from: ['targets[]'],
    of: ({ extraction }) => extraction.targets.length,
    isNeeded: true,
  },
  {
    name: 'citations',
    type: 'integer',
    title: { vi: 'Số căn cứ', en: 'Citations' },
    from: ['citations[]'],
    of: ({ extraction }) => extraction.citations.length,
    isNeeded: true,
  },
  {
    name: 'assignments',
    type: 'integer',
    title: { vi: 'Số phân công', en: 'Assignments' },
    from: ['assignments[]'],
    of: ({ extraction }) => extraction.assignments.length,
    isNeeded: true,
  },
  {
    name: 'warnings',
    type: 'integer',
    title: { vi: 'Số cảnh báo', en: 'Warnings' },
    from: ['warnings[]'],
    of: ({ extraction }) => extraction.warnings.length,
    isNeeded: true,
  },
  ...numberClasses.map(
    (each): Column<DocumentRow> => ({
      name: `numbers_${each}`,
      type: 'integer',
      title: numberTitles[each],
      from: [`numbers.${each}`],
      of: ({ extraction }) => extraction.numbers[each],
      isNeeded: true,
    }),
  ),
  {
    name: 'review_status',
    type: 'string',
    title: { vi: 'Tình trạng duyệt', en: 'Review' },
    from: ['document.review.status'],
    of: ({ extraction }) => extraction.document.review.status,
    isNeeded: true,
  },
  {
    name: 'sha256',
    type: 'string',
    title: { vi: 'SHA-256 của tệp', en: 'SHA-256 of the file' },
    from: ['source.sha256'],
    of: ({ extraction }) => extraction.source.sha256,
    isNeeded: true,
  },
  {
    name: 'bytes',
    type: 'integer',
    title: { vi: 'Dung lượng (byte)', en: 'Bytes' },
    from: ['source.bytes'],
    of: ({ extraction }) => extraction.source.bytes,
    isNeeded: true,
  },
  {
    name: 'media_type',
    type: 'string',
    title: { vi: 'Định dạng', en: 'Media type' },
    from: ['source.mediaType'],
    of: ({ extraction }) => extraction.source.mediaType,
    isNeeded: true,
  },
  {
    name: 'encoding',
    type: 'string',
    title: { vi: 'Bảng mã', en: 'Encoding' },
    from: ['source.encoding'],
    of: ({ extraction }) => extraction.source.encoding,
    isNeeded: true,
  },
  { name: 'pages', type: 'integer', title: { vi: 'Số trang', en: 'Pages' }, from: ['source.pages'], of: ({ extraction }) => extraction.source.pages },
  {
    name: 'read_by',
    type: 'list',
    title: { vi: 'Đọc bằng', en: 'Read by' },
    from: ['source.readBy[].name', 'source.readBy[].version'],
    of: ({ extraction }) => extraction.source.readBy.map(({ name, version }) => `${name} ${version}`),
  },
  {
    name: 'generator_version',
    type: 'string',
    title: { vi: 'Phiên bản chương trình', en: 'Version of the program' },
    from: ['generator.name', 'generator.version'],
    of: ({ extraction }) => `${extraction.generator.name} ${extraction.generator.version}`,
    isNeeded: true,
  },
  {
    name: 'generator_rules',
    type: 'string',
    title: { vi: 'Mã bộ quy tắc', en: 'Hash of the rules' },
    from: ['generator.rules'],
    of: ({ extraction }) => extraction.generator.rules,
    isNeeded: true,
  },
  {
    name: 'schema_version',
    type: 'string',
    title: { vi: 'Phiên bản hợp đồng dữ liệu', en: 'Version of the contract' },
    from: ['schemaVersion'],
    of: ({ extraction }) => extraction.schemaVersion,
    isNeeded: true,
  },
];

export const documentsTable: Table<DocumentRow> = { name: 'documents', title: { vi: 'Văn bản', en: 'Documents' }, columns, key: ['document_id'] };
