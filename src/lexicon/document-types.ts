/** The types of legal, administrative and party documents and the letters that stand for them in a number. */

export interface DocumentType {
  readonly name: string;
  /** As in a document number; the first is the official one. */
  readonly codes: readonly string[];
  /** Whether it may set out targets for a time to come. */
  readonly plan: boolean;
}

/** Decree 30/2020/NĐ-CP, annex III (administrative), decree 78/2025/NĐ-CP (legal), Hướng dẫn 36-HD/VPTW of 2018 (party). */
export const documentTypes: readonly DocumentType[] = [
  { name: 'Kế hoạch hành động', codes: ['KHHĐ'], plan: true },
  { name: 'Kế hoạch', codes: ['KH', 'KHLT', 'KHPH'], plan: true },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'], plan: true },
  { name: 'Nghị quyết', codes: ['NQ'], plan: true },
  { name: 'Quyết định', codes: ['QĐ'], plan: true },
  { name: 'Chương trình hành động', codes: ['CTHĐ', 'CTrHĐ'], plan: true },
  { name: 'Chương trình', codes: ['CTr', 'CTR', 'CTMT', 'CTPH'], plan: true },
  { name: 'Đề án', codes: ['ĐA'], plan: true },
  { name: 'Chiến lược', codes: ['CL'], plan: true },
  { name: 'Chỉ thị', codes: ['CT'], plan: true },
  { name: 'Kết luận', codes: ['KL'], plan: false },
  { name: 'Nghị định', codes: ['NĐ'], plan: false },
  { name: 'Thông tư liên tịch', codes: ['TTLT'], plan: false },
  { name: 'Thông tư', codes: ['TT'], plan: false },
  { name: 'Tờ trình', codes: ['TTr', 'TTR', 'TT'], plan: false },
  { name: 'Báo cáo', codes: ['BC'], plan: false },
  { name: 'Hướng dẫn', codes: ['HD'], plan: false },
  { name: 'Thông báo', codes: ['TB'], plan: false },
  { name: 'Công điện', codes: ['CĐ'], plan: false },
  { name: 'Công văn', codes: ['CV'], plan: false },
  { name: 'Văn bản', codes: [], plan: false },
  { name: 'Quy hoạch', codes: [], plan: true },
  { name: 'Phương án', codes: ['PA'], plan: true },
  { name: 'Dự án', codes: ['DA'], plan: false },
  { name: 'Quy chế', codes: ['QC'], plan: false },
  { name: 'Quy định', codes: ['QyĐ', 'QĐi'], plan: false },
  { name: 'Biên bản', codes: ['BB'], plan: false },
  { name: 'Giấy mời', codes: ['GM'], plan: false },
  { name: 'Lệnh', codes: ['L'], plan: false },
  { name: 'Pháp lệnh', codes: ['PL'], plan: false },
  { name: 'Bộ luật', codes: [], plan: false },
  { name: 'Luật', codes: [], plan: false },
  { name: 'Hiến pháp', codes: [], plan: false },
  { name: 'Thỏa thuận', codes: ['TTh'], plan: false },
];

/** Offices whose name the end of a number tells for certain. */
export const officesOfNumbers: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  TTG: 'Thủ tướng Chính phủ',
  CTN: 'Chủ tịch nước',
};

const byCode = new Map(documentTypes.flatMap(({ name, codes }) => codes.map((code) => [code.toLowerCase(), name] as const)).reverse());

/** "KH" -> "Kế hoạch"; "TT" is a circular. */
export const typeOfCode = (code: string): string | null => byCode.get(code.toLowerCase()) ?? null;
