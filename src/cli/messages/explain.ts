/** What `explain` prints. */
import type { Refusal } from '../../resolve/draft.ts';
import type { Field } from '../../score/agreement.ts';
import type { NumberClass } from '../../validate/schema.ts';
import { inBoth } from './in-both.ts';

export interface ExplainWords {
  readonly counts: (targets: number, discarded: number, numbers: number) => string;
  readonly titles: Readonly<Record<'targets' | 'discarded' | 'competitions' | 'numbers' | 'misses', string>>;
  readonly line: (line: number) => string;
  readonly confidence: (confidence: number) => string;
  readonly derived: string;
  readonly indicator: string;
  readonly of: string;
  readonly resolvers: (rules: string) => string;
  readonly period: (years: string, via: string) => string;
  readonly noPeriod: string;
  readonly via: Readonly<Record<'clause' | 'lead-in' | 'heading' | 'table' | 'title' | 'section' | 'document', string>>;
  readonly weak: string;
  readonly agencies: string;
  readonly roles: Readonly<Record<'lead' | 'support', string>>;
  readonly repaired: (words: string, phrase: string) => string;
  readonly again: (lines: string) => string;
  readonly wouldBe: (target: string) => string;
  readonly unnamed: string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly won: (winner: string, loser: string) => string;
  readonly why: Readonly<Record<'shorter' | 'later-in-the-list', string>>;
  readonly classes: Readonly<Record<NumberClass, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly fates: {
    readonly differs: (fields: string) => string;
    readonly discarded: (reason: string) => string;
    readonly 'another-target': string;
    readonly 'no-value': (name: string) => string;
    readonly 'not-in-digits': string;
  };
  readonly noMisses: string;
}

export const explain = inBoth<ExplainWords>(
  {
    counts: (targets, discarded, numbers) => `${targets} chỉ tiêu, ${discarded} ứng viên bị loại, ${numbers} con số`,
    titles: {
      targets: 'Chỉ tiêu',
      discarded: 'Bị loại',
      competitions: 'Nơi hai quy tắc cùng khớp',
      numbers: 'Mỗi con số được tính vào đâu',
      misses: 'Chỉ tiêu chuẩn bị thiếu hoặc sai',
    },
    line: (line) => `dòng ${line}`,
    confidence: (confidence) => `độ tin cậy ${String(confidence).replace('.', ',')}`,
    derived: 'Suy ra từ:',
    indicator: 'tên chỉ tiêu',
    of: 'tính trên',
    resolvers: (rules) => `Đã đổi bởi: ${rules}`,
    period: (years, via) => `Thời hạn ${years}: ${via}`,
    noPeriod: 'Thời hạn: không nơi nào nêu',
    via: {
      clause: 'trong câu',
      'lead-in': 'theo câu dẫn',
      heading: 'theo đề mục',
      table: 'theo bảng',
      title: 'theo tiêu đề văn bản',
      section: 'theo đề mục',
      document: 'của cả văn bản',
    },
    weak: 'nhường cho nơi nêu rõ năm',
    agencies: 'Cơ quan:',
    roles: { lead: 'chủ trì', support: 'phối hợp' },
    repaired: (words, phrase) => `Lỗi in: đọc “${words}” là “${phrase}”`,
    again: (lines) => `Nhắc lại: ${lines}`,
    wouldBe: (target) => `lẽ ra là: ${target}`,
    unnamed: '(chưa rõ tên)',
    refusals: {
      result: 'là kết quả đã đạt hoặc ước đạt',
      'before-the-aims': 'đứng trước khi bài viết nói đến mục tiêu',
      condition: 'là điều kiện, ngưỡng hoặc mức hỗ trợ',
      funding: 'là kinh phí, nguồn vốn',
      activity: 'đếm hoạt động, không phải chỉ tiêu',
      'higher-goal': 'là mục tiêu của cấp trên mà kế hoạch chỉ góp phần',
      'restated-in-brackets': 'chỉ nhắc lại trong ngoặc',
      'inside-an-indicator': 'nằm trong tên của một chỉ tiêu khác',
      headline: 'nằm trong tiêu đề',
      question: 'nằm trong câu hỏi',
      'no-indicator': 'không rõ là của chỉ tiêu nào',
      'weak-count': 'chỉ nhắc qua, không nêu mức phải đạt',
      norm: 'là định mức của một văn bản quy phạm',
      baseline: 'là mức xuất phát',
      'task-list': 'nằm trong bảng nhiệm vụ',
      signature: 'nằm trong phần ký',
    },
    won: (winner, loser) => `${winner} thắng ${loser}`,
    why: { shorter: 'khớp dài hơn', 'later-in-the-list': 'đứng trước trong danh sách' },
    classes: {
      target: 'chỉ tiêu',
      date: 'ngày, năm, thời hạn',
      citation: 'số hiệu văn bản',
      numbering: 'đánh số',
      result: 'kết quả, mức xuất phát',
      condition: 'điều kiện, kinh phí, hoạt động',
      name: 'tên gọi',
      unaccounted: 'chưa rõ',
    },
    fields: { indicator: 'tên chỉ tiêu', comparator: 'phép so sánh', change: 'chiều', value: 'giá trị', unit: 'đơn vị', year: 'năm' },
    fates: {
      differs: (fields) => `có tìm thấy, nhưng khác ở ${fields}`,
      discarded: (reason) => `con số bị loại: ${reason}`,
      'another-target': 'con số thuộc một chỉ tiêu khác',
      'no-value': (name) => `con số không được đọc thành giá trị (${name})`,
      'not-in-digits': 'không thấy con số này viết bằng chữ số',
    },
    noMisses: 'Không thiếu, không sai chỉ tiêu nào.',
  },
  {
    counts: (targets, discarded, numbers) => `${targets} targets, ${discarded} candidates discarded, ${numbers} numbers`,
    titles: {
      targets: 'Targets',
      discarded: 'Discarded',
      competitions: 'Where two rules matched',
      numbers: 'Where every number went',
      misses: 'Gold targets that are missing or wrong',
    },
    line: (line) => `line ${line}`,
    confidence: (confidence) => `confidence ${confidence}`,
    derived: 'Derived from:',
    indicator: 'indicator',
    of: 'share of',
    resolvers: (rules) => `Changed by: ${rules}`,
    period: (years, via) => `Period ${years}: ${via}`,
    noPeriod: 'Period: named nowhere',
    via: {
      clause: 'in the clause',
      'lead-in': 'from the lead-in',
      heading: 'from the heading',
      table: 'from the table',
      title: 'from the title of the document',
      section: 'from the heading',
      document: 'of the whole document',
    },
    weak: 'gives way to a statement that names its year',
    agencies: 'Agencies:',
    roles: { lead: 'lead', support: 'support' },
    repaired: (words, phrase) => `Misprint: “${words}” read as “${phrase}”`,
    again: (lines) => `Stated again: ${lines}`,
    wouldBe: (target) => `would be: ${target}`,
    unnamed: '(no name)',
    refusals: {
      result: 'a result that is reached or estimated',
      'before-the-aims': 'stands before the article speaks of aims',
      condition: 'a condition, a threshold or a rate of support',
      funding: 'money or a source of funds',
      activity: 'a count of activities',
      'higher-goal': 'a goal of a higher level that the plan only contributes to',
      'restated-in-brackets': 'only restated in brackets',
      'inside-an-indicator': 'stands inside the name of another indicator',
      headline: 'stands in a headline',
      question: 'stands in a question',
      'no-indicator': 'no indicator to belong to',
      'weak-count': 'mentioned in passing, no level to reach',
      norm: 'a norm that a legal text sets',
      baseline: 'where things start from',
      'task-list': 'stands in a table of tasks',
      signature: 'stands among the signatures',
    },
    won: (winner, loser) => `${winner} won over ${loser}`,
    why: { shorter: 'a longer match', 'later-in-the-list': 'earlier in the list' },
    classes: {
      target: 'target',
      date: 'date, year, period',
      citation: 'number of a document',
      numbering: 'numbering',
      result: 'result, baseline',
      condition: 'condition, funding, activity',
      name: 'name',
      unaccounted: 'unaccounted',
    },
    fields: { indicator: 'indicator', comparator: 'comparator', change: 'change', value: 'value', unit: 'unit', year: 'year' },
    fates: {
      differs: (fields) => `found, but differs in ${fields}`,
      discarded: (reason) => `its number was discarded: ${reason}`,
      'another-target': 'its number was taken into another target',
      'no-value': (name) => `its number was not read as a value (${name})`,
      'not-in-digits': 'this number stands nowhere in digits',
    },
    noMisses: 'No target is missing or wrong.',
  },
);
