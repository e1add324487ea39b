/** The table of targets, a row each. */
import type { Column, Table } from './column.ts';
import { presentNamesOf } from './dated.ts';
import { documentColumns } from './document-columns.ts';
import type { TargetRow } from './rows.ts';

const agenciesOf = ({ target }: TargetRow, role: 'lead' | 'support'): readonly string[] =>
  target.agencies.flatMap((agency) => (agency.role === role ? [agency.name] : []));

const agencies = ['targets[].agencies[].name', 'targets[].agencies[].role'] as const;

const columns: readonly Column<TargetRow>[] = [
  { name: 'target_id', type: 'string', title: { vi: 'Mã chỉ tiêu', en: 'Target id' }, from: ['targets[].id'], of: ({ target }) => target.id, isNeeded: true },
  ...documentColumns,
  {
    name: 'indicator',
    type: 'string',
    title: { vi: 'Chỉ tiêu', en: 'Indicator' },
    from: ['targets[].indicator'],
    of: ({ target }) => target.indicator,
    isNeeded: true,
  },
  {
    name: 'comparator',
    type: 'string',
    title: { vi: 'So sánh', en: 'Comparator' },
    from: ['targets[].comparator.op'],
    of: ({ target }) => target.comparator.op,
    isNeeded: true,
  },
  {
    name: 'comparator_text',
    type: 'string',
    title: { vi: 'Từ so sánh', en: 'Words of the comparator' },
    from: ['targets[].comparator.text'],
    of: ({ target }) => target.comparator.text,
  },
  {
    name: 'change',
    type: 'string',
    title: { vi: 'Mức hay thay đổi', en: 'Level or change' },
    from: ['targets[].change'],
    of: ({ target }) => target.change,
    isNeeded: true,
  },
  {
    name: 'value',
    type: 'number',
    title: { vi: 'Giá trị', en: 'Value' },
    from: ['targets[].value.number'],
    of: ({ target }) => target.value.number,
    isNeeded: true,
  },
  {
    name: 'value_upper',
    type: 'number',
    title: { vi: 'Đến (nếu là khoảng)', en: 'Upper end of a range' },
    from: ['targets[].value.upper'],
    of: ({ target }) => target.value.upper,
  },
  { name: 'unit', type: 'string', title: { vi: 'Đơn vị', en: 'Unit' }, from: ['targets[].value.unit'], of: ({ target }) => target.value.unit },
  { name: 'of', type: 'string', title: { vi: 'Trong tổng số', en: 'Out of' }, from: ['targets[].value.of'], of: ({ target }) => target.value.of },
  {
    name: 'value_text',
    type: 'string',
    title: { vi: 'Giá trị như trong văn bản', en: 'Value as the text writes it' },
    from: ['targets[].value.text'],
    of: ({ target }) => target.value.text,
    isNeeded: true,
  },
  { name: 'period_from', type: 'integer', title: { vi: 'Từ năm', en: 'From year' }, from: ['targets[].period.from'], of: ({ target }) => target.period.from },
  { name: 'period_to', type: 'integer', title: { vi: 'Đến năm', en: 'To year' }, from: ['targets[].period.to'], of: ({ target }) => target.period.to },
  { name: 'period_every', type: 'string', title: { vi: 'Hằng', en: 'Every' }, from: ['targets[].period.every'], of: ({ target }) => target.period.every },
  {
    name: 'period_text',
    type: 'string',
    title: { vi: 'Từ chỉ thời gian', en: 'Words of the period' },
    from: ['targets[].period.text'],
    of: ({ target }) => target.period.text,
  },
  {
    name: 'period_via',
    type: 'string',
    title: { vi: 'Thời gian nêu ở', en: 'Where the period is stated' },
    from: ['targets[].period.via'],
    of: ({ target }) => target.period.via,
  },
  {
    name: 'stated_in',
    type: 'string',
    title: { vi: 'Nêu tại văn bản', en: 'Stated in document' },
    from: ['targets[].statedIn'],
    of: ({ target }) => target.statedIn,
  },
  {
    name: 'baseline_value',
    type: 'number',
    title: { vi: 'Hiện trạng', en: 'Baseline' },
    from: ['targets[].baseline.number'],
    of: ({ target }) => target.baseline?.number ?? null,
  },
  {
    name: 'baseline_unit',
    type: 'string',
    title: { vi: 'Đơn vị của hiện trạng', en: 'Unit of the baseline' },
    from: ['targets[].baseline.unit'],
    of: ({ target }) => target.baseline?.unit ?? null,
  },
  {
    name: 'baseline_year',
    type: 'integer',
    title: { vi: 'Năm của hiện trạng', en: 'Year of the baseline' },
    from: ['targets[].baseline.year'],
    of: ({ target }) => target.baseline?.year ?? null,
  },
  {
    name: 'baseline_text',
    type: 'string',
    title: { vi: 'Hiện trạng như trong văn bản', en: 'Baseline as the text writes it' },
    from: ['targets[].baseline.text'],
    of: ({ target }) => target.baseline?.text ?? null,
  },
  { name: 'lead_agencies', type: 'list', title: { vi: 'Cơ quan chủ trì', en: 'Leading agencies' }, from: agencies, of: (row) => agenciesOf(row, 'lead') },
  {
    name: 'support_agencies',
    type: 'list',
    title: { vi: 'Cơ quan phối hợp', en: 'Supporting agencies' },
    from: agencies,
    of: (row) => agenciesOf(row, 'support'),
  },
  {
    name: 'lead_agencies_today',
    type: 'list',
    title: { vi: 'Cơ quan chủ trì hiện nay (nếu biết)', en: 'Leading agencies today, where known' },
    from: ['names[].successors[].name'],
    of: ({ extraction, target }) => [
      ...new Set(target.agencies.flatMap(({ name, role }) => (role === 'lead' ? (presentNamesOf(extraction, 'agency', name) ?? []) : []))),
    ],
  },
  { name: 'section', type: 'list', title: { vi: 'Mục', en: 'Section' }, from: ['targets[].section[]'], of: ({ target }) => target.section },
  {
    name: 'quote',
    type: 'string',
    title: { vi: 'Câu trong văn bản', en: 'Quote' },
    from: ['targets[].evidence.quote'],
    of: ({ target }) => target.evidence.quote,
    isNeeded: true,
  },
  {
    name: 'quote_start',
    type: 'integer',
    title: { vi: 'Vị trí đầu', en: 'Start of the quote' },
    from: ['targets[].evidence.start'],
    of: ({ target }) => target.evidence.start,
    isNeeded: true,
  },
  {
    name: 'quote_end',
    type: 'integer',
    title: { vi: 'Vị trí cuối', en: 'End of the quote' },
    from: ['targets[].evidence.end'],
    of: ({ target }) => target.evidence.end,
    isNeeded: true,
  },
  { name: 'page', type: 'integer', title: { vi: 'Trang', en: 'Page' }, from: ['targets[].evidence.page'], of: ({ target }) => target.evidence.page },
  {
    name: 'statements',
    type: 'integer',
    title: { vi: 'Số lần nêu', en: 'Statements' },
    from: ['targets[].statements[]'],
    of: ({ target }) => target.statements.length,
    isNeeded: true,
  },
  { name: 'rules', type: 'list', title: { vi: 'Quy tắc', en: 'Rules' }, from: ['targets[].rules[]'], of: ({ target }) => target.rules },
  {
    name: 'confidence',
    type: 'number',
    title: { vi: 'Độ tin cậy', en: 'Confidence' },
    from: ['targets[].confidence'],
    of: ({ target }) => target.confidence,
    isNeeded: true,
  },
  {
    name: 'review_status',
    type: 'string',
    title: { vi: 'Tình trạng duyệt', en: 'Review' },
    from: ['targets[].review.status'],
    of: ({ target }) => target.review.status,
    isNeeded: true,
  },
];

export const targetsTable: Table<TargetRow> = { name: 'targets', title: { vi: 'Chỉ tiêu', en: 'Targets' }, columns, key: ['target_id'] };
