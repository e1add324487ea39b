/** The table of assignments: a row for each body that a document gives a task. */
import type { Column, Table } from './column.ts';
import { canonicalOf, presentNamesOf } from './dated.ts';
import { documentColumns } from './document-columns.ts';
import type { AssignmentRow } from './rows.ts';

const columns: readonly Column<AssignmentRow>[] = [
  ...documentColumns,
  {
    name: 'agency',
    type: 'string',
    title: { vi: 'Cơ quan', en: 'Agency' },
    from: ['assignments[].agency'],
    of: ({ assignment }) => assignment.agency,
    isNeeded: true,
  },
  {
    name: 'agency_canonical',
    type: 'string',
    title: { vi: 'Tên cơ quan vào ngày ban hành', en: 'Agency as it was called then' },
    from: ['names[].canonical'],
    of: ({ extraction, assignment }) => canonicalOf(extraction, 'agency', assignment.agency),
  },
  {
    name: 'agency_today',
    type: 'list',
    title: { vi: 'Cơ quan hiện nay', en: 'Agency today' },
    from: ['names[].successors[].name'],
    of: ({ extraction, assignment }) => presentNamesOf(extraction, 'agency', assignment.agency),
  },
  { name: 'role', type: 'string', title: { vi: 'Vai trò', en: 'Role' }, from: ['assignments[].role'], of: ({ assignment }) => assignment.role, isNeeded: true },
  { name: 'task', type: 'string', title: { vi: 'Nhiệm vụ', en: 'Task' }, from: ['assignments[].task'], of: ({ assignment }) => assignment.task },
  {
    name: 'start',
    type: 'integer',
    title: { vi: 'Vị trí đầu', en: 'Start' },
    from: ['assignments[].span.start'],
    of: ({ assignment }) => assignment.span.start,
    isNeeded: true,
  },
  {
    name: 'end',
    type: 'integer',
    title: { vi: 'Vị trí cuối', en: 'End' },
    from: ['assignments[].span.end'],
    of: ({ assignment }) => assignment.span.end,
    isNeeded: true,
  },
  {
    name: 'review_status',
    type: 'string',
    title: { vi: 'Tình trạng duyệt', en: 'Review' },
    from: ['assignments[].review.status'],
    of: ({ assignment }) => assignment.review.status,
    isNeeded: true,
  },
];

export const assignmentsTable: Table<AssignmentRow> = {
  name: 'assignments',
  title: { vi: 'Phân công', en: 'Assignments' },
  columns,
  key: ['document_id', 'start', 'agency'],
};
