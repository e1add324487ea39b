/** Words that hold a sentence together: intent, what is measured, what is a result, a condition, a task. */
import { entries } from './entry.ts';

export const discourse = [
  ...entries(
    'intent',
    null,
    'muốn|cũng muốn|mong muốn|kỳ vọng|đặt kỳ vọng|phấn đấu|phấn đấu có|phấn đấu đạt|khuyến khích|bảo đảm|đảm bảo|thúc đẩy|quyết tâm|cam kết|nỗ lực|dự kiến|yêu cầu|đặt mục tiêu|đặt ra mục tiêu|đề ra mục tiêu|mục tiêu là|mục tiêu|chỉ tiêu|chỉ tiêu là|phấn đấu để|bảo đảm có|đảm bảo có|tập trung phấn đấu|tiếp tục phấn đấu|hướng tới|hướng đến|bảo đảm duy trì có|chỉ tiêu đặt ra là|mục tiêu đặt ra là|mục tiêu cụ thể là|mục tiêu đề ra là|mục tiêu cụ thể|chỉ tiêu cụ thể|mục tiêu phấn đấu|chỉ tiêu phấn đấu|chỉ tiêu chủ yếu|phấn đấu toàn tỉnh có|phấn đấu toàn tỉnh',
  ),
  ...entries(
    'measure',
    null,
    'giá trị sản xuất|số trường hợp|tổng số trường hợp|số lượng trường hợp|dân số trung bình|dân số bình quân|thị phần|chi tiêu bình quân|chi tiêu trung bình|tổng đàn|đàn lợn|đàn trâu|đàn bò|đàn trâu bò|đàn gia súc|đàn gia cầm|đàn dê|đàn ong|đàn vịt|đàn gà|nồng độ|ngày lưu trú|số ngày lưu trú|thời gian lưu trú|mức tiêu hao|mức tiêu thụ|mức hao hụt|mức tổn thất|mức chi tiêu|mức hưởng thụ|thời lượng|hàm lượng|dung lượng|lưu lượng|trọng lượng|chênh lệch|tỷ lệ|tỷ trọng|tỷ suất|tỷ số|số lượng|số|tổng số|tổng|tốc độ|tốc độ tăng trưởng|tốc độ tăng|chỉ số|diện tích|sản lượng|năng suất|năng suất lao động|thu nhập|thu nhập bình quân|doanh thu|kim ngạch|giá trị|quy mô|grdp|gdp|mật độ|mức|chiều cao|cân nặng|tuổi thọ|độ che phủ|độ che phủ rừng|tổng vốn|tổng thu|tổng mức|tổng sản phẩm|tổng sản lượng|tổng diện tích|tổng kim ngạch|công suất|dung lượng|điểm số|kinh phí chi|chi phí|thời gian|kết quả thi|điểm số|số người|số hộ|số xã|hệ số|cường độ|lượng|khối lượng|vốn|vốn đầu tư|tổng dung lượng|xếp hạng|thứ hạng|chỉ tiêu sử dụng|thu ngân sách|cơ cấu|tiêu hao|mức tiêu hao|số dân|tuổi thọ trung bình|tổng công suất|nợ công|bội chi|tỷ lệ hộ nghèo|số ca|mức giảm|số vụ|tần suất|quy mô dân số',
  ),
  ...entries('within', null, 'trong đó|trong số đó|gồm :|bao gồm :|chia ra :|trong đó gồm'),
  ...entries('joint', null, 'và|rồi|rồi đến|cùng với|đồng thời|hoặc|cùng|cũng như'),
  ...entries('joint', null, 'trong khi|trong khi đó'),
  ...entries(
    'opener',
    null,
    'ở chiều ngược lại|mặt khác|trước mắt|về lâu dài|trong cả nhiệm kỳ|trong nhiệm kỳ|cả nhiệm kỳ|trong toàn nhiệm kỳ|cuối nhiệm kỳ|đến cuối nhiệm kỳ|cuối kỳ|cùng với đó|bên cạnh|kèm theo đó|theo đó|cụ thể|cụ thể là|cụ thể như sau|ngoài ra|bên cạnh đó|trước tiên|trước hết|đặc biệt|riêng|nhất là|song song đó|tiếp tục|từng bước|cũng|toàn bộ|tức|tức là',
  ),
  ...entries(
    'result-mark',
    null,
    'đã đạt|ước đạt|đến nay|hiện có|hiện nay|hiện đạt|đã có|đã hoàn thành|ước thực hiện|ước tính|đã|hiện|đạt được kết quả|vừa qua|tính đến|kết quả|thực tế|so với cùng kỳ|cùng kỳ|ước|bình quân giai đoạn trước|đã vượt|vượt kế hoạch|vượt chỉ tiêu|vượt mục tiêu|so với kế hoạch|so với dự toán',
  ),
  ...entries(
    'condition-mark',
    null,
    'nếu|trường hợp|thì|khi|hỗ trợ|mức hỗ trợ|thiệt hại|được hỗ trợ|mức phạt|phạt|thưởng|mức thưởng|xử phạt|được tính|được cộng|trừ điểm|chấm điểm|thang điểm|mức đóng|mức hưởng|điểm tối đa|xếp loại|mức vay|cho vay|mức vốn|vốn vay|lãi suất',
  ),
  ...entries(
    'funding-mark',
    null,
    'kinh phí|tổng kinh phí|kinh phí thực hiện|dự toán|nguồn vốn|vốn sự nghiệp|ngân sách hỗ trợ|bố trí|dành|phân bổ|ngân sách cấp|tổng mức đầu tư|vốn ngân sách|vốn đối ứng|ngân sách địa phương|ngân sách trung ương|ngân sách tỉnh|ngân sách nhà nước hỗ trợ|cấp bù|trích',
  ),
  ...entries(
    'activity',
    null,
    'tổ chức|mở|kiểm tra|in|biên soạn|ban hành|phát sóng|phát hành|giám sát|tập huấn|khảo sát|thanh tra|rà soát|đăng tải|họp|sơ kết|tổng kết|tham mưu|cấp phát|trang bị|in ấn|tuyên truyền|mua sắm|mua|biên tập|thực hiện kiểm tra|tiến hành|cử',
  ),
  ...entries('higher-goal', null, 'góp phần|đóng góp vào|góp phần đạt|góp phần đưa|góp phần hoàn thành|góp phần thực hiện|góp phần hoàn thành mục tiêu'),
  ...entries(
    'plain',
    null,
    'ổn định|có múi|có hạt|có củ|sầu riêng|có chứa|lối thoát nạn|lối thoát hiểm|thoát nạn|thoát hiểm|2 con số|02 con số|hoàn cảnh đặc biệt|quốc gia đặc biệt|loại đặc biệt|hạng đặc biệt|đô thị đặc biệt|án phạt|hình phạt|phạt tù|1.000 ngày đầu đời|1000 ngày đầu đời|1.000 ngày đầu tiên|1000 ngày đầu tiên|1.000 ngày vàng|1000 ngày vàng|vào tăng trưởng|đơn giản hóa|đơn giản hoá|cộng đồng|hợp đồng|hội đồng|đồng bào|đồng bằng|đồng bộ|đồng thuận|đồng hành|đồng thời|xã hội|nhà ở xã hội|an sinh xã hội|bảo hiểm xã hội|nông thôn|năng lượng|chất lượng|lực lượng|và tương đương|hai con số|một con số|con số|cả nước|toàn tỉnh|toàn quốc|toàn thành phố|toàn huyện|toàn xã|toàn ngành|cả tỉnh|ở mức cơ bản|mức cơ bản|hạ tầng|hạ du|hạ lưu|hạ tầng số|phát hiện|khống chế|kiềm chế|kìm chế|kiểm soát|hạn chế|giữ gìn|bắt giữ|tạm giữ|thu giữ|lưu giữ|nắm giữ|cất giữ|gìn giữ|giữ vai trò|giữ vị trí lãnh đạo|giữ vị trí chủ chốt|giữ chức vụ|giữ chức danh|giữ cương vị|giữ chân|giữ lại|nâng cấp|tăng năng suất|tăng giá trị|lên sàn|còn lại|còn thiếu|đến từng|đến tận|tới đây|là chính|là chủ yếu|là nòng cốt|khoảng cách|khoảng trống|bằng cấp|bằng tiền|bằng nguồn|bằng hình thức|công bằng|trình độ|mức sống|mức độ|mức sinh|giảm nhẹ|gần dân|trên địa bàn|trên tổng|trên tổng số|trên cơ sở|trên cả nước|trên toàn|trên toàn tỉnh|trên toàn quốc|trên phạm vi|trên mạng|trên môi trường|trên các|trên nền tảng|trên đất|trên biển|trên cổng|trên nền|trên không gian|trên sàn|trên hệ thống|dưới hình thức|dưới sự|hơn nữa|hơn mức|cho thuê|là con|có nhu cầu|có khả năng|có mặt|có liên quan|có điều kiện|có trình độ|đạt chuẩn|đạt tiêu chuẩn|đạt quy chuẩn|đạt yêu cầu|đạt chất lượng|đạt tiêu chí|đạt chuẩn quốc gia|đạt chuẩn nông thôn mới|được công nhận|số hóa|số hoá|chuyển đổi số|kinh tế số|xã hội số|chính quyền số|chữ ký số|nền tảng số|kỹ năng số|dữ liệu số|công nghệ số|môi trường số|hạ tầng số|thiểu số|dân tộc thiểu số|dân số|đa số|y tế số|tăng cường|gia đình|cải cách|cử tuyển|trung cấp|sơ cấp|cao cấp|cử tri|một số|nhất định|tham gia|khu vực|gần đây|có hiệu quả|hiệu quả|giá trị gia tăng|giá trị tăng thêm|gia tăng giá trị|giảm nghèo|tăng trưởng xanh|lợi nhuận|không gian|không khí|không dùng|không dùng tiền mặt|không phải|không có|không để|không còn|hai cấp|ba cấp|từ xa|đến trường|đến nơi|đến với|lên men|lên lớp|lên mạng|xuống cấp|trực tiếp|năm học|năm sau|năm trước|trung bình cao|học kỳ|số điện thoại|thu nhập thấp|thu nhập cao|có mức sống|có mức thu nhập|bậc học|bậc thang|tính mạng|tiền mặt|vùng sâu|nâng cao chất lượng|nâng cao năng lực|nâng cao nhận thức|nâng cao hiệu quả|bình quân đầu người|thương mại điện tử|có bằng cấp|mở rộng|hộ nghèo|nghèo đa chiều|thành phố|giới tính|có việc làm|phát triển bền vững|ngân sách nhà nước|ngân sách',
  ),
  ...entries(
    'plain',
    null,
    'đặc biệt nghiêm trọng|rất nghiêm trọng|ít nghiêm trọng|đặc biệt khó khăn|đặc biệt quan trọng|các yêu cầu|những yêu cầu|mọi yêu cầu|theo yêu cầu|đáp ứng yêu cầu|mới và tăng thêm|đăng ký mới và tăng thêm|đăng ký tăng thêm|đăng ký cấp mới và tăng thêm|cấp mới và tăng thêm|điều chỉnh tăng thêm|bổ sung tăng thêm|trung cấp|sơ cấp|cao cấp',
  ),
  ...entries('share-verb', null, 'đóng góp|đáp ứng|cung cấp|cung ứng|giải quyết việc làm cho|chiếm lĩnh|đảm nhận|bao phủ'),
  ...entries(
    'predicate',
    null,
    'được|bị|đều|có|sử dụng|dùng|biết|thực hiện|triển khai|hoàn thành|kết nối|ứng dụng|áp dụng|tham gia|tiếp cận|đạt|đạt chuẩn|đạt chuẩn quốc gia|đáp ứng|hoạt động|cung cấp|đạt chuẩn nông thôn mới|xử lý|giải quyết|tổ chức|đạt yêu cầu|đạt tiêu chuẩn|sẵn sàng|chấp nhận|không|thoát|thoát khỏi|thoát nghèo|trở thành|đăng ký|công khai|lắp đặt|trang bị|tự chủ|liên thông|được hưởng',
  ),
  ...entries('compare', null, 'so với|so sánh với'),
];
