/** Units of measure, as against nouns that are counted: the noun of a count belongs to its indicator too. */

const MEASURES = new Set(
  'm2 sàn|m² sàn|lượt ha|đồng|usd|đô la mỹ|đô la mỹ ( usd )|đô la|đôla|đôla mỹ|đô - la|đô - la mỹ|vnd|vnđ|euro|$|đồng việt nam|ha|m|m2|m3|m²|m³|km|km2|km²|cm|mm|héc ta|hec ta|hecta|lít|kg|g|gam|tấn|tạ|yến|teu|dwt|kgoe|toe|tấn co2|tấn co2tđ|tấn quy đổi|tấn dầu quy đổi|tấn dầu tương đương|mét|mét khối|mét vuông|tấn co2 tương đương|mw|kw|gw|mwp|kwh|mwh|gwh|twh|kv|mva|mbps|gbps|tbps|gb/s|mb/s|tb/s|kwp|ms|mb|gb|tb|wp|ngày|giờ|phút|giây|tuần|tháng|tuổi|điểm|bậc|lần|độ|bậc xếp hạng|ngày công|ngày làm việc'.split(
    '|',
  ),
);

export const isMeasure = (key: string): boolean => MEASURES.has(key);
