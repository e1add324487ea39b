/** What a recognised text may misprint, and what only looks like a misprint: data of `repair.ts`. */

/** Kinds of entries whose phrases are repaired; of the others only phrases of three syllables and more. */
export const repairedKinds: ReadonlySet<string> = new Set([
  'intent',
  'measure',
  'bound',
  'change',
  'verb',
  'every',
  'reach',
  'or-more',
  'or-less',
  'respectively',
  'within',
  'unit',
]);

/** Phrases with fewer letters than this are repaired only where they are listed: too many words look like them. */
export const fewestLetters = 6;
export const repairedShort: ReadonlySet<string> = new Set(['tỷ lệ', 'tối đa']);

/** Phrases that plans name all the time and the rules do not need. */
export const commonNames = 'cổng dữ liệu|cổng thông tin điện tử'.split('|');

/** Syllables that are words by themselves everywhere: where one stands, it is meant. */
export const neverSlips: ReadonlySet<string> = new Set(
  [
    'tại của có các những và là đã để với cho từ trong trên dưới qua về theo do bị được bởi vì nên mà thì ở hoặc hay khi nếu đủ quá rất lại nữa',
    'này đó đây kia nào ai gì sao nay như nhưng cũng sẽ đang còn chưa không vẫn đều mới mọi mỗi từng một hai ba bốn năm sáu bảy tám chín mười trăm nghìn',
    'con nam nữ tỉnh xã đất đặt thuế mức đến tới vào ra lên xuống thời tháng ngày',
  ]
    .join(' ')
    .split(' '),
);

/** Phrases of ordinary Vietnamese with the base letters of an entry, or that begin where one might seem to end: read as they stand. */
export const ordinaryPhrases = [
  // Beside words of aim and measure.
  'chi tiêu|tiêu thụ|mức tiêu thụ|tiêu chuẩn|mức tiêu chuẩn|phần đầu|đầu tư|đầu năm|đầu kỳ|đầu mối|đầu người|đầu ra|đầu vào|đầu tiên|đấu giá|đấu thầu|đấu tranh|đấu nối|cổ phần|thành phần|dữ kiện|sự kiện|đủ kiện|điều kiện',
  'ảnh hưởng|thụ hưởng|hưởng tới|hưởng đến|số lương|sơ lược|tổng thư|tổng thư ký|tuổi thơ|điện tích|diễn tích|điểm so|điểm sở|dùng lượng|dụng lượng|bởi chi|xếp hàng|thu hàng|thứ hàng|tỷ trồng|sở lượng|hồ sơ|số hồ sơ|sơ sinh|số sách|cường đô',
  // Beside bounds, changes and rhythms.
  'không quả|chứa đến|chữa đến|chi còn|giá tăng|già tăng|năng cao|nặng cao|năng thêm|nặng thêm|giữ vùng|giảm thiếu|giám thiểu|đua lên|đến mục|lên mục|xuống mục|khoảng chung|khoảng chứng|tôi đã|thập nhất|đạt mục|đặt mục|đạt tối|trợ lên|trò lên|trợ xuống',
  'lấn lướt|tượng ứng|tướng ứng|đối tượng|hàng nằm|hạng năm|môi năm|mối năm|một nắm|trong đô|trong đo|trong độ|trong đồ|trong đỏ|trọng độ|có bản|cổ bản|cùng ký',
  // Beside units and counted nouns.
  'công nhận|tại khoản|tái khoản|học viện|nhận viên|nhận viện|nhận lực|nghề nhân|nghề nhận|bệnh nhận|trường họp|trưởng họp|giao viên|viện chức|người dẫn|người đàn|người dần|ngay công|ngay cổng|cả bệnh|cần nhà|cận nhà|chuyển giá|lắng nghe|họ nghèo|hồ nghèo',
  'trang trải|trang trái|thành phổ|phổ biến|nhà may|nhà tre|thu viện|thứ viện|càng biến|ngồi nhà|dự liệu|dù liệu|vấn bằng|vận bằng|vùng trống|vùng trọng|cạnh đồng|cảnh đồng|bên cạnh|tận hàng|để tài|gia định|giá định|giả định|thiếu số|thiếu sót|nhân hiệu|hiệu quả|hiệu lực',
].flatMap((line) => line.split('|'));
