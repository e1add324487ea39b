/** A plan with as many targets as are asked for, some fifty characters each, no two alike. */

const MEASURED = ['hộ dùng nước sạch', 'xã có bác sĩ', 'trường đạt chuẩn', 'đường cứng hóa', 'rác được thu gom', 'hồ sơ số hóa'];
const PLACES = ['Bình Sơn', 'Hà Lộc', 'Phú Vĩnh', 'Tân Long', 'Mỹ An', 'Xuân Hòa', 'Đông Hải'];
const A_SECTION = 60;

export function largePlan(targets: number): string {
  const lines = ['KẾ HOẠCH', 'Phát triển các thôn giai đoạn 2026 - 2030', ''];
  for (let i = 0; i < targets; i += 1) {
    if (i % A_SECTION === 0) lines.push('', `${1 + i / A_SECTION}. Mục tiêu đến năm ${2026 + (Math.floor(i / A_SECTION) % 5)}`);
    const hundredths = String(Math.floor(i / 70) % 100).padStart(2, '0');
    lines.push(`- Tỷ lệ ${MEASURED[i % MEASURED.length]} ở các xã ${PLACES[i % PLACES.length]} đạt ${30 + (i % 70)},${hundredths}%.`);
  }
  return `${lines.join('\n')}\n`;
}
