/** Why a Redis that was reached cannot be used, by what it said, and what to do. */

/** In Vietnamese; null where it says nothing that is known. */
export const refusalVi = (reason: string): string | null => vi[reason] ?? null;
export const refusalEn = (reason: string): string | null => en[reason] ?? null;

const UNTRUSTED = ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'];
const of = (reasons: readonly string[], words: string) => Object.fromEntries(reasons.map((reason) => [reason, words]));

const vi: Readonly<Record<string, string>> = {
  NOAUTH: 'cần mật khẩu; nêu trong địa chỉ (redis://:mật-khẩu@máy:cổng)',
  WRONGPASS: 'không nhận tên hoặc mật khẩu này; sửa trong địa chỉ',
  NOPERM: 'không cho tên này đủ quyền; cấp thêm quyền (ACL) hoặc dùng tên khác',
  READONLY: 'là bản sao chỉ đọc; nêu địa chỉ của bản chính',
  TOO_OLD: 'quá cũ; cần Redis 6.2 trở lên',
  ...of(UNTRUSTED, 'đưa chứng thư mà máy này không tin; nêu tệp chứng thư gốc trong NODE_EXTRA_CA_CERTS'),
};

const en: Readonly<Record<string, string>> = {
  NOAUTH: 'needs a password; name it in the address (redis://:password@host:port)',
  WRONGPASS: 'refuses name or password; mend the address',
  NOPERM: 'does not let this name do enough; grant it more (ACL) or take another',
  READONLY: 'is a replica that can only be read; name the address of the primary',
  TOO_OLD: 'is too old; Redis 6.2 or later is needed',
  ...of(UNTRUSTED, 'shows a certificate that this machine does not trust; name the file of its authority in NODE_EXTRA_CA_CERTS'),
};
