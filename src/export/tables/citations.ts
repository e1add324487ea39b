/** The table of citations: a row for each document that another one cites. */
import type { Column, Table } from './column.ts';
import { documentColumns } from './document-columns.ts';
import type { CitationRow } from './rows.ts';

const columns: readonly Column<CitationRow>[] = [
  ...documentColumns,
  {
    name: 'cited_number',
    type: 'string',
    title: { vi: 'Số ký hiệu được dẫn', en: 'Cited number' },
    from: ['citations[].number'],
    of: ({ citation }) => citation.number,
    isNeeded: true,
  },
  { name: 'cited_type', type: 'string', title: { vi: 'Loại được dẫn', en: 'Cited type' }, from: ['citations[].type'], of: ({ citation }) => citation.type },
  {
    name: 'cited_issuer',
    type: 'string',
    title: { vi: 'Cơ quan được dẫn', en: 'Cited issuer' },
    from: ['citations[].issuer'],
    of: ({ citation }) => citation.issuer,
  },
  {
    name: 'cited_issued_on',
    type: 'date',
    title: { vi: 'Ngày được dẫn', en: 'Cited date' },
    from: ['citations[].issuedOn'],
    of: ({ citation }) => citation.issuedOn,
  },
  {
    name: 'start',
    type: 'integer',
    title: { vi: 'Vị trí đầu', en: 'Start' },
    from: ['citations[].spans[].start'],
    of: ({ citation }) => citation.spans[0]?.start ?? null,
    isNeeded: true,
  },
  {
    name: 'end',
    type: 'integer',
    title: { vi: 'Vị trí cuối', en: 'End' },
    from: ['citations[].spans[].end'],
    of: ({ citation }) => citation.spans[0]?.end ?? null,
    isNeeded: true,
  },
  {
    name: 'mentions',
    type: 'integer',
    title: { vi: 'Số lần dẫn', en: 'Mentions' },
    from: ['citations[].spans[]'],
    of: ({ citation }) => citation.spans.length,
    isNeeded: true,
  },
  {
    name: 'review_status',
    type: 'string',
    title: { vi: 'Tình trạng duyệt', en: 'Review' },
    from: ['citations[].review.status'],
    of: ({ citation }) => citation.review.status,
    isNeeded: true,
  },
];

export const citationsTable: Table<CitationRow> = { name: 'citations', title: { vi: 'Căn cứ', en: 'Citations' }, columns, key: ['document_id', 'start'] };
