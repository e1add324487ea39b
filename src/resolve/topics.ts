/** What only leads in before a subject: topics, deadlines with a comma, what tells or brings about what follows. */
import { divisionMembers } from '../lexicon/levels.ts';
import type { Node } from '../match/node.ts';
import { hasWords, isBringing, isChange, isEvery, isIntent, isMeasure, isNameOf, isPeriod, keysOf, trimEdges } from './words.ts';

const TOPICS = new Set(['trong tổng', 'trong số', 'với', 'về', 'đối với', 'đối', 'riêng', 'trong lĩnh vực', 'về phía']);
const PLACES =
  /^(?:tại|ở|trên địa bàn|khu vực (?:nông thôn|thành thị|đô thị|miền núi|đồng bằng)|vùng (?:cao|núi|sâu|đồng bằng|ven biển|dân tộc|nông thôn|trung du))/u;

/** "mục tiêu đến năm 2030 của ngành là giữ ổn định …": what follows "là". */
function afterGoalVerb(nodes: readonly Node[]): number {
  const goal = nodes.findIndex((node) => node.kind === 'intent' && /^(?:mục tiêu|chỉ tiêu)/u.test(node.key));
  if (goal < 0) return 0;
  const is = nodes.findIndex((node, i) => i > goal && node.kind === 'verb' && node.key === 'là');
  const next = nodes[is + 1];
  return is > 0 && next !== undefined && (isMeasure(next) || next.kind === 'change') ? is + 1 : 0;
}

/** "Tại Đại hội Thể thao toàn quốc năm 2026, xếp trong tốp 25": where somebody is ranked is what is ranked. */
const EVENT = /^(?:tại|ở|tham gia|tham dự) (?:đại hội (?:thể|tdtt)|hội khỏe|sea games|asiad|asian games|olympic|para games|hội thao|kỳ thi|các kỳ thi)/u;

/** "Chỉ tiêu 3:" before a clause. */
const LABEL = /^(?:chỉ tiêu|mục tiêu|tiêu chí|nội dung|nhiệm vụ)(?: số| thứ)? \d{1,2}(?: ?\. ?\d{1,2})?$/u;
const isLabel = (nodes: readonly Node[]): boolean => nodes.length <= 4 && LABEL.test(keysOf(nodes.flatMap((node) => (node.key === '' ? node.children : node))));

/** "Sở Giáo dục và Đào tạo: 100% trường học ký cam kết": who is to see to it. */
const BODY =
  /^(?:(?:các )?sở|công an|ubnd|ủy ban|ban (?:quản lý|chỉ đạo|an toàn|dân tộc|tổ chức|dân vận|tuyên giáo)|bộ (?:công|y|xây|tài|nội|nông|giáo|khoa|văn|tư|ngoại|quốc|chỉ huy)|chi cục|cục|thanh tra|văn phòng|liên đoàn lao động|mặt trận|bảo hiểm xã hội (?:tỉnh|thành|khu)) /u;
const isBody = (nodes: readonly Node[]): boolean => !nodes.some(isMeasure) && nodes.length <= 14 && BODY.test(`${keysOf(trimEdges(nodes))} `);

/** "Về việc bồi dưỡng giáo viên đến năm 2030 có 60% …": a topic and its year, and nothing that is measured. */
const isTopicAlone = (nodes: readonly Node[]): boolean =>
  nodes[0]?.key === 'về' && nodes.length > 1 && isPeriod(nodes.at(-1) as Node) && !nodes.some(isMeasure);

/** "Nâng cao chất lượng dịch vụ, tỷ lệ hài lòng đạt 90%", "Đời sống được cải thiện, thu nhập đạt …": what is striven for before it is measured. */
const STRIVES =
  /^(?:tiếp tục |từng bước |không ngừng |tập trung |chú trọng )?(?:nâng cao|cải thiện|bảo vệ|tăng cường|đẩy mạnh|phát triển|hoàn thiện|củng cố|phát huy|mở rộng|thực hiện (?:tốt|hiệu quả|đồng bộ)|làm tốt|giữ vững|ổn định|chăm lo|quản lý|khai thác|thúc đẩy|đổi mới|xây dựng)(?: |$)| được (?:nâng|cải thiện|bảo đảm|đảm bảo|giữ|củng cố|mở rộng|quan tâm|tăng cường)(?: |$)/u;

/** Cuts what only leads in: "Về kinh tế,", "Phát triển y tế số:", a period with a comma behind it, "mục tiêu cơ bản … là,". */
export function withoutTopic(nodes: readonly Node[]): readonly Node[] {
  if (isTopicAlone(nodes)) return [];
  let from = afterGoalVerb(nodes);
  const listed = nodes.at(-1)?.key === ':';
  nodes.forEach((node, i) => {
    const comma = node.key === ',' || node.key === ':';
    if (!comma || i === 0) return;
    const before = nodes.slice(from, i);
    const head = trimEdges(before.filter((other) => !isPeriod(other)))[0];
    const dated = isPeriod(nodes[i - 1] as Node) || (nodes[i - 1]?.key === 'là' && isPeriod(nodes[i - 2] ?? node));
    const named =
      head !== undefined && (TOPICS.has(head.key) || (node.key === ':' && !isMeasure(head) && !(isChange(head) && before.some(isMeasure)) && !isPlace(before)));
    const after = nodes.slice(i + 1);
    const sameTime = node.key === ',' && (nodes[i - 1]?.key === 'này' || nodes[i - 1]?.key === 'đó') && before.length <= 8 && !before.some(isMeasure);
    const told =
      node.key === ',' &&
      /(?:nêu rõ|cho biết|quy định|xác định|nhấn mạnh|kế hoạch|nghị quyết|quyết định|chương trình|đề án|nêu trên|trong đó|phê duyệt|ban hành)$/u.test(
        keysOf(before),
      ) &&
      /^(?:(?:cũng |cùng )?theo|trong|kế hoạch|nghị quyết|quyết định|chương trình|đề án|ông|bà|đồng chí)/u.test(keysOf(before)) &&
      before.length <= 16;
    const dates =
      node.key === ',' && isPeriod(nodes[i + 1] ?? node) && !before.some(isMeasure) && hasWords(nodes.slice(i + 2).filter((other) => !isIntent(other)));
    const anew =
      node.key === ',' && ['riêng', 'đặc biệt', 'nhất là'].includes(nodes[i + 1]?.key ?? '') && hasWords(after) && !DEGREE.test(keysOf(after.slice(0, 2)));
    const ordered = node.key === ':' && after.length === 0 && isBody(before);
    const labelled = node.key === ':' && (isLabel(before) || nodes[i - 1]?.key === 'như');
    const strives = node.key === ',' && isMeasure(nodes[i + 1] ?? node) && !before.some(isMeasure) && STRIVES.test(keysOf(trimEdges(before)));
    const counted = node.key === ':' && before.some((other) => isNameOf('parts', other));
    if (
      (dated && (!before.some(isMeasure) || (node.key === ',' && hasWords(after)))) ||
      (named && node.key === ':' && (hasWords(after) || TOPICS.has(head.key))) ||
      (named && node.key === ',' && TOPICS.has(head.key) && i <= 24 && !(listed && head.key.startsWith('đối')) && !goesOnMeasuring(before, after)) ||
      sameTime ||
      (node.key === ',' && PREVENTS.test(keysOf(trimEdges(before.filter((other) => !isIntent(other))))) && hasWords(after)) ||
      counted ||
      labelled ||
      ordered ||
      strives ||
      told ||
      dates ||
      anew
    )
      from = i + 1;
  });
  return nodes.slice(bringsAbout(nodes, from));
}

/** "Không phát sinh điểm nóng, giải quyết 95% đơn thư": what is not to be comes first. */
const PREVENTS = /^không (?:để|phát sinh|để phát sinh|để xảy ra|xảy ra|hình thành)(?: |$)/u;

/** "Đối với tỷ lệ cứng hóa, nhựa hóa đường huyện": the comma stands within what is measured. */
const goesOnMeasuring = (before: readonly Node[], after: readonly Node[]): boolean => {
  const measure = before.findIndex(isMeasure);
  return (
    before[0]?.key.startsWith('đối') === true &&
    measure > 0 &&
    measure <= 2 &&
    !after.some((node, i) => isMeasure(node) || node.key === 'các' || (isIntent(node) && hasWords(after.slice(i + 1))))
  );
};

/** "các vụ án rất nghiêm trọng, đặc biệt nghiêm trọng": how grave, and nothing new. */
const DEGREE = /^đặc biệt (?:nghiêm|khó|nguy|quan|quý|lớn|yếu|xung|xuất)$/u;

/** "tại các kỳ Đại hội Thể thao toàn quốc", "tại giải vô địch châu Á" behind a rank. */
export const isContest = (nodes: readonly Node[]): boolean => CONTEST.test(keysOf(nodes.slice(0, 8)));
const CONTEST =
  /^(?:tại|ở) (?:các )?(?:kỳ )?(?:đại hội (?:thể|tdtt)|hội khỏe|hội thao|sea games|asiad|asian games|olympic|para games|giải|vòng|cuộc thi|kỳ thi|hội thi)/u;

export const isEvent = (nodes: readonly Node[]): boolean => EVENT.test(keysOf(nodes));

/** "Về cơ cấu thị trường, đến năm 2030:": of what was cut, the measure that it names, or the event. */
export function measuredTopic(cut: readonly Node[]): readonly Node[] {
  const [about, measure] = cut;
  if (isEvent(cut)) return trimEdges(cut.slice(0, cut.findIndex((node) => node.key === ',') + 1).filter((node) => !isPeriod(node)));
  if (about?.key !== 'về' || measure === undefined || !isMeasure(measure)) return [];
  const end = cut.findIndex((node) => node.key === ',' || node.key === ':');
  return trimEdges(cut.slice(1, end < 0 ? undefined : end).filter((node) => !isPeriod(node)));
}

/** "Huy động trẻ đến trường: mẫu giáo 90%, tiểu học 99%": of what was cut, what the members of a division are divided by. */
export function dividedTopic(cut: readonly Node[], own: readonly Node[]): readonly Node[] {
  if (cut.at(-1)?.key !== ':' || !divisionMembers.has(keysOf(trimEdges(own.filter((node) => !isPeriod(node)))))) return [];
  const from = cut.findLastIndex((node, i) => i < cut.length - 1 && (node.key === ':' || node.key === ',')) + 1;
  const topic = trimEdges(cut.slice(from).filter((node) => !isPeriod(node) && !isIntent(node)));
  return topic.length >= 2 && !TOPICS.has(topic[0]?.key ?? '') && !isLabel(topic) ? topic : [];
}

const MEMBERS = /^(?:đối(?: với)?|nhóm|khối|hộ|các hộ|người|cấp|khu vực|vùng|huyện|xã|thành phố|trường|ngành)(?= |$)/u;

/** "Đối với công nghiệp giấy:", "Nhóm hộ cận nghèo:" right before a value: of what was cut, the member of a list that the value holds for. */
export function cutMember(cut: readonly Node[]): readonly Node[] {
  if (cut.at(-1)?.key !== ':') return [];
  const from = cut.findLastIndex((node, i) => i < cut.length - 1 && (node.key === ':' || node.kind === 'opener')) + 1;
  const member = trimEdges(cut.slice(from));
  return MEMBERS.test(member[0]?.key ?? '') ? member : [];
}

/** "Hỗ trợ sinh kế, đưa tỷ lệ hộ nghèo xuống dưới 3%": what is brought there, and not what brings it. */
function bringsAbout(nodes: readonly Node[], from: number): number {
  /** In "tỷ lệ gia tăng số người nghiện" the change is what is measured. */
  const at = nodes.findLastIndex(
    (node, i) => i >= from && (isBringing(node) || isChange(node)) && isMeasure(nodes[i + 1] ?? node) && !(i > from && isMeasure(nodes[i - 1] as Node)),
  );
  if (at < 0) return from;
  const before = nodes[at - 1];
  if (before !== undefined && isEvery(before) && nodes[at - 2]?.key === ',' && at - 2 >= from) return at - 1;
  const opens = at === from || before === undefined || isPeriod(before) || isIntent(before) || before.key === ',' || before.kind === 'joint';
  if (isBringing(nodes[at] as Node)) return opens ? at + 1 : from;
  return opens && at > from && !nodes.slice(from, at).some(isMeasure) ? at : from;
}

const isPlace = (nodes: readonly Node[]): boolean => PLACES.test(keysOf(trimEdges(nodes)));
