/** Members of the divisions that plans report by: where one stands in a phrase, another may take its place. */

const DIVISIONS: readonly string[] = [
  'mầm non|nhà trẻ|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt|cấp tiểu học|cấp trung học cơ sở|cấp trung học phổ thông|bậc tiểu học|bậc trung học cơ sở|đại học|cao đẳng|giáo dục mầm non|giáo dục phổ thông',
  'cấp tỉnh|cấp huyện|cấp xã|cấp thành phố|cấp trung ương|tại cấp tỉnh|tại cấp huyện|tại cấp xã',
  'nông thôn|thành thị|đô thị|miền núi|đồng bằng|khu vực nông thôn|khu vực thành thị|khu vực đô thị|khu vực miền núi|vùng nông thôn|vùng núi|vùng đồng bằng|vùng đồng bào dân tộc thiểu số|vùng dân tộc thiểu số|khu vực vùng đồng bào dân tộc thiểu số|vùng khó khăn|vùng sâu|nội thành|ngoại thành',
  'nam|nữ|nam giới|nữ giới|trẻ trai|trẻ gái',
  'dưới 1 tuổi|dưới 5 tuổi|dưới 01 tuổi|dưới 05 tuổi',
  'thể nhẹ cân|thể thấp còi|nhẹ cân|thấp còi',
  'hàng hóa|hành khách',
  'đường bộ|đường sắt|đường thủy nội địa|đường biển|hàng hải|đường hàng không|hàng không',
  'xuất khẩu|nhập khẩu',
  'bảo hiểm xã hội|bảo hiểm y tế|bảo hiểm thất nghiệp|bảo hiểm xã hội tự nguyện|bảo hiểm xã hội bắt buộc|bhxh|bhyt|bhtn|bhxh tự nguyện|bhxh bắt buộc',
  'nuôi trồng|khai thác|đánh bắt',
  'trong nước|quốc tế|nội địa|nước ngoài',
  'công lập|ngoài công lập|tư thục|dân lập',
  'công nghiệp|nông nghiệp|dịch vụ|xây dựng|thương mại|du lịch|thủy sản|lâm nghiệp',
];

/** Each member, whatever it divides. */
export const divisionMembers: ReadonlySet<string> = new Set(DIVISIONS.flatMap((members) => members.split('|')));

/** Longest first, so that "cấp tiểu học" is found before "tiểu học". */
export const divisions: readonly (readonly string[])[] = DIVISIONS.map((members) => members.split('|').sort((a, b) => b.length - a.length));
