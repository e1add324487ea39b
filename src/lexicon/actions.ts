/** What plans do to so many of a thing, as it opens the next member of a list: "… và bãi bỏ ít nhất 30% điều kiện kinh doanh". */

const ACTIONS = new Set(
  'bãi bỏ|cắt giảm|đơn giản hóa|cắt giảm , đơn giản hóa|xây dựng|xây mới|nâng cấp|cải tạo|trồng|trồng mới|thu gom|xử lý|tái chế|thành lập|hình thành|đào tạo|thu hút|hoàn thành|công nhận|số hóa|thay thế|tạo ra|phát triển|kết nạp|di dời|cứng hóa'.split(
    '|',
  ),
);

export const isAction = (phrase: string): boolean => ACTIONS.has(phrase);
