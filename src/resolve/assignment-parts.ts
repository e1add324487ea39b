/** Which blocks say how a plan is carried out, which list its tasks and targets, and where its end begins. */
import type { Block, StructuredText } from '../document.ts';

export type PartKind = 'implementation' | 'solution' | 'task' | 'closing' | 'other';

const IMPLEMENTATION =
  /(?:tổ chức (?:triển khai )?(?:thực hiện|thi hành)|phân công (?:nhiệm vụ|thực hiện|trách nhiệm|tổ chức)|(?:^|, |và )trách nhiệm|trách nhiệm (?:thi hành|thực hiện|tổ chức|của)|điều khoản thi hành|^triển khai thực hiện|tổ chức chỉ đạo)/iu;
const SOLUTION = /(?:giải pháp|kinh phí|nguồn lực|lãnh đạo|chỉ đạo|tài chính$|kiểm tra|giám sát)/iu;
const TASK =
  /(?:nhiệm vụ|mục tiêu|chỉ tiêu|kết quả|thực trạng|tình hình|đối tượng|phạm vi|nguyên tắc|quan điểm|yêu cầu|nội dung|chế độ báo cáo|mức hỗ trợ|điều kiện|dự án)/iu;
/** "Nơi nhận:", signatures, annexes: nobody is given work below, until a document of its own begins. */
const END = /^(?:nơi nhận|TM\.|KT\.|TUQ\.|TL\.|Q\.\s|lưu:)/iu;
/** "Biểu đồ: …" under a picture opens none. */
const ANNEX = /^(?:phụ lục|biểu)(?![\p{L}\p{M}]|\s(?:đồ|diễn|dương|quyết|tượng)(?![\p{L}\p{M}]))/iu;
const RESTART = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|CHIẾN LƯỢC|QUY CHẾ|QUY ĐỊNH|QUYẾT ĐỊNH|NGHỊ QUYẾT)$/u;
const CLOSING = /^(?:trên đây là|trong quá trình|quá trình (?:triển khai|thực hiện)|nhận được|căn cứ (?:luật|nghị|quyết|thông))/iu;
/** A heading is no longer than this; what is longer is a sentence. */
const HEADING = 160;

export const namesImplementation = (line: string): boolean => IMPLEMENTATION.test(line);

/** One kind a block, in order. A block has the kind of the nearest heading above it that has one. */
export function partKinds({ blocks, text }: StructuredText): PartKind[] {
  const kinds: PartKind[] = [];
  let ended = false;
  for (const block of blocks) {
    const start = block.kind === 'table' ? block.span.start : (block.marker?.start ?? block.span.start);
    const marked = text.slice(start, Math.min(block.span.end, start + HEADING));
    const line = text.slice(block.span.start, Math.min(block.span.end, block.span.start + HEADING + 1));
    if (END.test(line) || ANNEX.test(marked) || isRecipients(text, block)) ended = true;
    else if (RESTART.test(line)) ended = false;
    kinds.push(ended || CLOSING.test(line) ? 'closing' : kindOf(block, line, block.parent < 0 ? 'other' : (kinds[block.parent] as PartKind)));
  }
  return kinds;
}

/** "- Thủ tướng …; - Các bộ …; - Lưu: VT": the list of recipients as one line. */
function isRecipients(text: string, { span }: Block): boolean {
  const list = text.slice(span.start, Math.min(span.end, span.start + 1200));
  if (!list.includes(';') && !/^lưu/iu.test(list)) return false;
  const members = list.split(/;\s?-\s/u).slice(1, -1);
  return members.some((member, i) => isMember(member) && isMember(members[i + 1] ?? '')) || /(?:^|;\s?-\s?)lưu\s?:\s?VT/iu.test(list);
}

const isMember = (text: string): boolean => text.length >= 2 && text.length <= 200 && !text.includes(';');

function kindOf(block: Block, line: string, above: PartKind): PartKind {
  const inherited = above === 'closing' ? 'other' : above;
  if (block.kind === 'table' || inherited === 'implementation' || line.length > HEADING) return inherited;
  if (block.kind !== 'heading') return block.kind === 'item' && block.rank <= 24 && IMPLEMENTATION.test(line) ? 'implementation' : inherited;
  if (IMPLEMENTATION.test(line)) return 'implementation';
  if (TASK.test(line)) return 'task';
  return SOLUTION.test(line) ? 'solution' : inherited;
}
