/** Units of measure and money, and nouns that plans count; what stands here is taken whole as a unit. */
import { entries } from './entry.ts';

export const units = [
  ...entries('unit', null, 'đồng|usd|đô la mỹ|đô la mỹ ( usd )|đô la|đôla|đôla mỹ|đô - la|đô - la mỹ|vnd|vnđ|euro|$|đồng việt nam'),
  ...entries(
    'unit',
    null,
    'ha|m|m2|m3|m²|m³|km|km2|km²|cm|mm|héc ta|hec ta|hecta|lít|kg|g|gam|tấn|tạ|yến|teu|dwt|kgoe|toe|tấn co2|tấn co2tđ|tấn quy đổi|tấn dầu quy đổi|tấn dầu tương đương|mét|mét khối|mét vuông|tấn co2 tương đương',
  ),
  ...entries('unit', null, 'mw|kw|gw|mwp|kwh|mwh|gwh|twh|kv|mva|mbps|gbps|tbps|gb/s|mb/s|tb/s|kwp|ms|mb|gb|tb|wp'),
  ...entries('unit', null, 'ngày|ngày đêm|giờ|phút|giây|tuần|tháng|tuổi|điểm|bậc|lần|lượt|độ|buổi|bậc xếp hạng|ngày công|ngày làm việc'),
  ...entries(
    'unit',
    null,
    'ca|ca mắc|ca bệnh|ca tử vong|con|cây|cái|chiếc|bộ|căn|căn hộ|căn nhà|suất|chuyến|vụ|vụ việc|phòng|giường|giường bệnh|bản|bài|tin|trang|hồ sơ|bệnh nhân|trường hợp',
  ),
  ...entries(
    'unit',
    null,
    'người|lượt người|hành khách|lượt hành khách|lượt khách|khách|lao động|người dân|học sinh|sinh viên|học viên|giáo viên|bác sĩ|bác sỹ|dược sĩ|dược sỹ|dược sĩ đại học|điều dưỡng|điều dưỡng viên|cán bộ|công chức|viên chức|kỹ sư|chuyên gia|tiến sĩ|thạc sĩ|cử nhân|giảng viên|đảng viên|đoàn viên|hội viên|đảng viên mới|thuê bao|tài khoản|trẻ|trẻ em|phụ nữ|công nhân|hướng dẫn viên|tình nguyện viên|vận động viên|nhân viên|nhân lực|kỹ sư|người lao động|nghệ nhân|tổ viên|huấn luyện viên|tư vấn viên|cộng tác viên',
  ),
  ...entries(
    'unit',
    null,
    'giải thể thao|điểm đến|đại học|trường đại học|xã , phường|xã , phường , thị trấn|huyện , thị xã , thành phố|thôn , bản|thôn , tổ dân phố|thôn , bản , tổ dân phố|phường , xã|sở , ngành|ngành , lĩnh vực|ngành , nghề|xã|phường|thị trấn|huyện|quận|thôn|bản làng|ấp|tổ dân phố|khu dân cư|thành phố|tỉnh|địa phương|quốc gia|nước|đô thị|khu phố|làng|làng nghề|đặc khu|vùng|khu vực|thị xã|quốc gia và vùng lãnh thổ|tỉnh , thành phố|thành phố , tỉnh',
  ),
  ...entries(
    'unit',
    null,
    'doanh nghiệp|hợp tác xã|htx|tổ hợp tác|hộ|hộ gia đình|hộ nghèo|hộ kinh doanh|cơ sở|trang trại|cơ quan|đơn vị|tổ chức|trường|trường học|trạm|trạm y tế|bệnh viện|phòng khám|trung tâm|chợ|siêu thị|nhà máy|khu công nghiệp|cụm công nghiệp|khách sạn|cửa hàng|nhà văn hóa|thư viện|bảo tàng|sân bay|cảng|cảng biển|nhà trẻ|nhóm trẻ|trạm bơm|trạm sạc|trạm bts|trạm phát sóng|bến xe|bãi đỗ xe|công viên|khu du lịch|điểm du lịch|nhà hàng|nhà đầu tư|nhà khoa học|nhà|ngôi nhà|trường mầm non|trường tiểu học|khu kinh tế|vườn ươm|phòng học|phòng thí nghiệm|nhà vệ sinh|lớp học|khu thể thao|sân vận động|sân thể thao|điểm trường|di tích|làng văn hóa|tàu|tàu cá|tổ công nghệ số cộng đồng|câu lạc bộ|chi bộ|tổ chức đảng',
  ),
  ...entries(
    'unit',
    null,
    'mô hình|dự án|đề tài|nhiệm vụ khoa học|sản phẩm|sản phẩm ocop|nền tảng|hệ thống|cơ sở dữ liệu|bộ dữ liệu|tập dữ liệu|dữ liệu|kịch bản|ứng dụng|phần mềm|dịch vụ|sàn dữ liệu|trung tâm dữ liệu|công trình|tuyến|tuyến đường|cầu|hồ|hồ chứa|cụm|chuỗi|chuỗi giá trị|chuỗi liên kết|thương hiệu|nhãn hiệu|bằng sáng chế|sáng chế|đơn|văn bằng|vùng trồng|mã số vùng trồng|mã số|giống|lễ hội|sự kiện|ngành|nghề|hợp đồng|chỉ dẫn địa lý|tác phẩm|giải thưởng|huy chương|kỷ lục|giải pháp công nghệ|kho|điểm|camera|điểm đen|điểm nóng|máy|thiết bị|xe|xe buýt|tuyến xe buýt|container|tấn hàng|cánh đồng|tuyến phố|cửa khẩu|công ty|sàn giao dịch|tuyến cáp quang biển|tổ|đội|tổ chức hội|trạm sạc điện|tiêu chí|việc làm|việc làm mới|chỗ làm việc|tiểu ngành|phân ngành',
  ),
  ...entries(
    'unit',
    null,
    'khu , điểm|khu , điểm du lịch|tuyến , điểm|tuyến , điểm du lịch|cơ quan , đơn vị|xã , phường , đặc khu|huyện , thị xã|huyện , thành phố|quận , huyện|quận , huyện , thị xã|thôn , buôn|thôn , buôn , tổ dân phố|buôn , làng|thôn , làng|thôn , ấp|thôn , xóm|khóm , ấp|ấp , khóm|ấp , khu phố|bản , làng|xóm , bản',
  ),
  ...entries(
    'unit',
    null,
    'ngành , nghề|mô hình , dự án|dự án , mô hình|đề tài , dự án|đề án , dự án|chương trình , dự án|liên đoàn , hội|cơ quan , đơn vị|tổ chức , doanh nghiệp|tổ chức , cá nhân|doanh nghiệp , hợp tác xã|hợp tác xã , tổ hợp tác|câu lạc bộ , đội|sản phẩm , dịch vụ',
  ),
  ...entries(
    'unit',
    null,
    'khách hàng|m2 sàn|m² sàn|bãi|bãi rác|tấn . km|người . km|lượt người . km|hành khách . km|lượt hành khách . km|lượt khách . km|hk . km|ngày đêm|lượt ha|buồng|cơ sở sử dụng năng lượng trọng điểm|nhà thi đấu|nhà chờ|nhà ga|nhà hát|bể bơi',
  ),
];
