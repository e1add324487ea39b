/** Verbs with what they act on, as they open what is said of those who are counted: "70% hộ kinh doanh | nộp thuế điện tử". */

/** Whole enough that none of them qualifies the noun before it ("phòng khám", "nhà máy lắp ráp", "người biết chữ"). */
const PREDICATES =
  'trang bị|mở lối thoát nạn|mở lối thoát hiểm|mở lối|ứng dụng công nghệ|ứng dụng nền tảng|ứng dụng phần mềm|ứng dụng hệ thống|ứng dụng các|ứng dụng trí tuệ|ứng dụng giải pháp|ứng dụng kỹ thuật|ứng dụng tiến bộ|ứng dụng chuyển đổi số|ứng dụng chuyển đổi|ứng dụng cntt|ứng dụng ai|ký cam kết|ký hợp đồng|ký kết|ký thỏa thuận|nắm vững|nắm được|nắm chắc|hiểu rõ|hiểu được|hiểu biết về|biết bơi|biết sử dụng|biết cách|biết về|biết được|biết đọc|nộp thuế|nộp hồ sơ|kê khai|lắp đặt|lắp thiết bị|lắp camera|gắn biển|gắn mã|gắn thiết bị|bố trí|phân loại|ban hành|thay thế|tiếp nhận|chấp hành|tuân thủ|thành lập|đủ điều kiện|đủ năng lực|cài đặt|cập nhật|công bố|niêm yết|tham dự|thụ hưởng|di dời|duy trì|xây dựng kế hoạch|xây dựng phương án|xây dựng quy chế|xây dựng mô hình|xây dựng đề án|xây dựng và|dùng nước|dùng điện|dùng thiết bị|dùng dịch vụ|mở tài khoản|tự nguyện|tiến hành|vận hành|đưa vào|chuyển sang|đội mũ|đeo khẩu trang|khám sức khỏe|khám thai|khám sàng lọc|tiêm đủ|tiêm vắc xin|nhận được|nhận biết|giảm phát thải|từ bỏ|bỏ thuốc|ăn đủ|uống đủ|thường xuyên|giao dịch qua|thanh toán qua|đóng bảo hiểm';

const MOST_WORDS = 3;
const predicates = new Set(PREDICATES.split('|'));

/** Whether one of them begins with the first of `words`. */
export const opensPredicate = (words: readonly string[]): boolean => {
  for (let count = 1; count <= Math.min(words.length, MOST_WORDS); count += 1) if (predicates.has(words.slice(0, count).join(' '))) return true;
  return false;
};
