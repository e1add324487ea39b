/** What a recognised text may misprint, and what only looks like a misprint: data of `repair.ts`. */

/** Kinds of entries whose phrases are repaired; of the others only phrases of three syllables and more. */
export const repairedKinds: ReadonlySet<string> = new Set(['intent', 'measure', 'bound', 'change', 'verb', 'every', 'reach', 'or-more', 'or-less', 'respectively', 'within', 'unit']);

/** Phrases with fewer letters than this are repaired only where they are listed: too many words look like them. */
export const fewestLetters = 6;
export const repairedShort: ReadonlySet<string> = new Set(['tỷ lệ', 'tối đa']);

/** Phrases that plans name all the time and the rules do not need. */
export const commonNames = 'cổng dữ liệu|cổng thông tin điện tử|cổng dịch vụ công|cơ sở dữ liệu|kinh tế số|chính quyền điện tử'.split('|');

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

/** Phrases of ordinary Vietnamese with the base letters of an entry: never a misprint of it. */
export const ordinaryPhrases = [
  // Beside words of aim and measure.
  'chi tiêu|mức tiêu thụ|tiêu thụ|mức tiêu chuẩn|tiêu chuẩn|phần đầu|đầu tư|đầu năm|đầu mối|đầu người|đầu ra|đầu vào|đầu tiên|đấu giá|đấu thầu|đấu tranh|cổ phần|thành phần|bộ phận|dữ kiện|sự kiện|đủ kiện|điều kiện|ảnh hưởng|hưởng tới|hưởng đến|thụ hưởng|số lương|sơ lược|tổng thư|tổng thư ký|tuổi thơ|điện tích|diễn tích|điểm so|điểm sở|dùng lượng|dụng lượng|bởi chi|chi còn|xếp hàng|thu hàng|thứ hàng|tỷ trồng|sở lượng|thừa lượng|hồ sơ|sơ sinh|cần bằng|cân bằng|bảo đâm|báo đám',
  // Beside bounds and changes.
  'không quả|chứa đến|chữa đến|chưa đèn|giá tăng|già tăng|năng cao|nặng cao|năng thêm|nặng thêm|giữ vùng|giảm thiếu|giám thiểu|đua lên|đến mục|lên mục|khoảng chung|khoảng chứng|tôi đã|tội đa|toi đã|thập nhất|cao nhật|đạt mục|đặt mục|đạt tối|trợ lên|trò lên|trợ xuống|lấn lướt|tượng ứng|đối tượng|tương ướng|hàng nằm|hạng năm|môi năm|mối năm|một nắm|trong đô|trong đo|trong độ|trong đồ|trong đỏ|trọng độ|trong đợ|tương đường|tượng đường|rút ngân|cơ bản|có bản',
  // Beside units and counted nouns.
  'công nhận|tài khoản|tại khoản|tái khoản|học viện|nhận viên|nhận viện|nhận lực|nghề nhân|bệnh nhận|trường họp|trưởng họp|giao viên|viện chức|người dẫn|người đàn|người dần|ngay công|ngay cổng|cả bệnh|cần nhà|cận nhà|chuyển giá|chuyển giao|lắng nghe|họ nghèo|hồ nghèo|trang trải|trang trái|thành phổ|phổ biến|nhà may|nhà tre|thu viện|thứ viện|càng biến|ngồi nhà|dự liệu|dù liệu|vấn bằng|vận bằng|vùng trống|vùng trong|vùng trọng|cạnh đồng|cảnh đồng|bên cạnh|lao dốc|cơ sơ|có số|đồng thuế|khu phó|đồn vị|họ trợ|hồi viên|tấn hàng|tận hàng|đề tài|để tài|tiền sỉ|hộ sở|hỗ sợ|gia định|giá định|giả định|thiếu số|thiếu sót|số hộ|số hồ sơ|số sách|dân sổ|sử dụng|tác phẩm|giải thường|đường tuyến|tuyển đường|điểm du|điểm trưởng|ban nhạc|chỉ bộ|tàu cả|tổ chúc|nước ngoài|nhân hiệu|hiệu quả|hiệu lực|phương pháp',
].flatMap((line) => line.split('|'));
