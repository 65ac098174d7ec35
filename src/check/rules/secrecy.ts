import type { TextRule } from '../rule.ts';
import { findAll } from '../text/find.ts';

/**
 * The three degrees of the Law on Protection of State Secrets (29/2018/QH14, article 8) and the stamp for papers
 * that stay inside an office, as they are stamped, typed in capitals, or typed without diacritics.
 */
const MARKS: readonly RegExp[] = [
  // Tuyệt mật, Tối mật: the phrase has no other use. Without diacritics only as a stamp: “toi mat” may be anything.
  /(?<!\p{L})(?:tuyệt|tối)\s+mật(?!\p{L})/giu,
  /(?<!\p{L})(?:TUYET|TOI)\s+MAT(?!\p{L})/gu,
  // “Độ mật: …”, a stamp in brackets, or a line of its own.
  /(?<!\p{L})(?:độ|dấu|do|dau)\s+m[ậa]t\s*[:：]\s*\S*/giu,
  /[([]\s*(?:[Mm]ật|MẬT|MAT)\s*[)\]]/gu,
  /^[ \t]*(?:[Mm]ật|MẬT|MAT)[ \t.!]*$/gmu,
  /(?<!\p{L})(?:tài liệu|văn bản|công văn|hồ sơ|dấu)\s+mật(?!\s+(?:độ|mã|ong|thiết|khẩu)|\p{L})/giu,
  // MẬT in capitals, unless it is part of another word.
  /(?<!\p{L})(?<!(?:BÍ|BẢO|CƠ|KÍN|RỈ|TÚI|ĐƯỜNG|NƯỚC|HÚT|LẤY|CÂY|ONG) )MẬT(?! ?(?:ONG|ĐỘ|THIẾT|MÃ|KHẨU|VỤ|NGỮ|THƯ|ĐÀM|MÍA|HOA|NGỌT|DỪA|TÔNG)(?!\p{L})|\p{L})/gu,
  /(?<!\p{L})lưu\s+hành\s+(?:trong\s+)?nội\s+bộ(?!\p{L})/giu,
  /(?<!\p{L})luu\s+hanh\s+(?:trong\s+)?noi\s+bo(?!\p{L})/giu,
  /\b(?:top secret|strictly confidential|for internal (?:use|circulation)(?: only)?)\b/gi,
  /សម្ងាត់បំផុត|^[ \t]*សម្ងាត់[ \t]*$/gmu,
];

/** Whether there is anything to look for: most texts have nothing. */
const ANY = /m[ậa]t|n[ộo]i\s+b[ộo]|secret|confidential|internal|សម្ងាត់/iu;

/** A marking of a state secret or an internal paper stops everything: whoever typed it off must look again. */
export const secrecy: TextRule = {
  name: 'secrecy',
  severity: 'stop',
  check: ({ texts }) =>
    texts
      .filter(({ kind, words }) => kind !== 'names' && ANY.test(words))
      .flatMap((text) =>
        MARKS.flatMap((mark) =>
          findAll(text, mark, ([words]) => ({
            cause: {
              vi: `Có dấu chỉ độ mật hoặc lưu hành nội bộ: “${words.trim()}”.`,
              en: `There is a marking of secrecy or of internal circulation: “${words.trim()}”.`,
            },
            cure: {
              vi: 'Dừng lại, báo người phụ trách bảo vệ bí mật nhà nước của đơn vị. Chỉ đăng khi văn bản đã được giải mật; rồi bỏ dấu này.',
              en: "Stop and tell your office's officer for state secrets. Publish only what has been declassified; then remove the marking.",
            },
          })),
        ),
      ),
};
