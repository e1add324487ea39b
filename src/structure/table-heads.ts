/** What the columns of a plan's table hold, told from the words of their heads. */

export type ColumnRole = 'ordinal' | 'indicator' | 'unit' | 'value' | 'result' | 'lead' | 'support' | 'time' | 'money' | 'note';

/** In this order: the first that fits names the column. Heads are compared in lower case. */
const ROLES: readonly { role: ColumnRole; form: RegExp }[] = [
  { role: 'ordinal', form: /^(?:tt|stt|số tt|số thứ tự|no\.?)$/u },
  { role: 'unit', form: /^(?:đơn vị|đvt|đ\/v|đơn vị tính|đơn vị đo|đ\.v\.t)(?:$|\s?[(:]| tính)/u },
  { role: 'support', form: /phối hợp/u },
  {
    role: 'lead',
    form: /chủ trì|cơ quan thực hiện|đơn vị thực hiện|cơ quan theo dõi|cơ quan chịu trách nhiệm|phân công|đơn vị phụ trách|cơ quan phụ trách|trách nhiệm|đầu mối|cơ quan (?:báo cáo|tổng hợp|đánh giá)|đơn vị (?:báo cáo|theo dõi)/u,
  },
  { role: 'money', form: /kinh phí|nguồn vốn|vốn đầu tư|tổng mức đầu tư|dự toán/u },
  { role: 'time', form: /thời gian|thời hạn|tiến độ|hoàn thành|lộ trình thực hiện/u },
  { role: 'note', form: /^ghi chú|căn cứ|nguồn (?:số liệu|dữ liệu)|tài liệu|giải pháp|sản phẩm/u },
  {
    role: 'result',
    form: /kết quả (?:thực hiện|đạt|năm|đến)|thực hiện|hiện trạng|ước (?:đạt|thực|th)|^th\s|thực trạng|đã đạt|số liệu năm|năm gốc|cơ sở|so với|so sánh|^(?:\d{1,2}|sáu|chín) tháng|^quý|cùng kỳ|^tăng\s?[,/]?\s?(?:\(\+\))?\s?[,/-]?\s?giảm/u,
  },
  {
    role: 'value',
    form: /mục tiêu (?:đến|năm|giai)|chỉ tiêu (?:đến|năm|giai|giao|kế)|kế hoạch|^kh\s|giai đoạn|kết quả|đến năm|^năm|(?:19|20)\d\d|mục tiêu$|giá trị|mức (?:đạt|phấn đấu)|phấn đấu|yêu cầu|lộ trình/u,
  },
  {
    role: 'indicator',
    form: /chỉ tiêu|nội dung|mục tiêu|tên|chỉ số|tiêu chí|nhiệm vụ|danh mục|hạng mục|lĩnh vực|sản phẩm|^(?:tên )?(?:địa phương|huyện|xã|đơn vị hành chính)(?:[,/ ]|$)/u,
  },
];

export function headRole(head: string): ColumnRole | null {
  const text = head.toLowerCase().replace(/\s+/gu, ' ').trim();
  return ROLES.find(({ form }) => form.test(text))?.role ?? null;
}

/** Whether at least two cells are heads of a plan's table, the ordinal or the indicator among them. */
export function namesColumns(cells: readonly string[]): boolean {
  const roles = cells.map(headRole).filter((role) => role !== null);
  return roles.length >= 2 && (roles.includes('ordinal') || roles.includes('indicator'));
}

const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[a-zđA-HĐ])[.)]?$/u;

/** "1", "2.1", "IV", "a)" in the first cell of a row. */
export const isOrdinal = (cell: string): boolean => ORDINAL.test(cell);

/** "II" above "Y tế" and the ordinal of the first row under it: "5" where the row before was "4", or "1"; "2" above "2.1". */
export function headsGroup(ordinal: string, below: string, last: number): boolean {
  if (!isOrdinal(ordinal) || !isOrdinal(below)) return false;
  const first = Number.parseInt(below, 10);
  return below.startsWith(`${ordinal.replace(/[.)]$/u, '')}.`) || (!/^\d/u.test(ordinal) && (first === 1 || first === last + 1));
}
