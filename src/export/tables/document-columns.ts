/** What every row says of its document. */
import type { Column } from './column.ts';
import type { DocumentRow } from './rows.ts';

export const documentColumns: readonly Column<DocumentRow>[] = [
  {
    name: 'document_id',
    type: 'string',
    title: { vi: 'Mã văn bản', en: 'Document id' },
    from: ['document.id'],
    of: ({ extraction }) => extraction.document.id,
    isNeeded: true,
  },
  { name: 'path', type: 'string', title: { vi: 'Tệp', en: 'File' }, from: ['source.path'], of: ({ extraction }) => extraction.source.path, isNeeded: true },
  {
    name: 'document_number',
    type: 'string',
    title: { vi: 'Số ký hiệu', en: 'Document number' },
    from: ['document.number'],
    of: ({ extraction }) => extraction.document.number,
  },
  {
    name: 'document_type',
    type: 'string',
    title: { vi: 'Loại văn bản', en: 'Document type' },
    from: ['document.type'],
    of: ({ extraction }) => extraction.document.type,
  },
  {
    name: 'issuer',
    type: 'string',
    title: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    from: ['document.issuer'],
    of: ({ extraction }) => extraction.document.issuer,
  },
  {
    name: 'issued_on',
    type: 'date',
    title: { vi: 'Ngày ban hành', en: 'Issued on' },
    from: ['document.issuedOn'],
    of: ({ extraction }) => extraction.document.issuedOn,
  },
  { name: 'place', type: 'string', title: { vi: 'Địa danh', en: 'Place' }, from: ['document.place'], of: ({ extraction }) => extraction.document.place },
];
