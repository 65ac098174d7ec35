import type { Found, Rule, Severity } from '../rule.ts';
import { findAll } from '../text/find.ts';
import { lineOfText, paragraphAt } from '../text/sentence.ts';
import type { Text } from '../text/text.ts';

/**
 * The three degrees of the Law on Protection of State Secrets (29/2018/QH14, article 8) and the stamp for papers
 * that stay inside an office, as they are stamped: in capitals, with or without diacritics, or behind “Độ mật:”.
 */
const STAMPS: readonly RegExp[] = [
  /(?<!\p{L})(?:TUYỆT|TỐI|TUYET|TOI)\s+(?:MẬT|MAT)(?!\p{L})/gu,
  /(?<!\p{L})(?:[Đđ]ộ|ĐỘ|[Dd]ấu|DẤU)\s+(?:mật|MẬT)\s*[:：]\s*\S*|(?<!\p{L})(?:DO|[Dd]o)\s+(?:MAT|[Mm]at)\s*[:：]\s*(?:A|B|C|[Mm]at|MAT|TOI|TUYET)\b/gu,
  /(?<!\p{L})(?:TÀI LIỆU|VĂN BẢN|CÔNG VĂN|HỒ SƠ|BÁO CÁO|DẤU|[Dd]ấu)\s+MẬT(?! ?(?:MÃ|KHẨU|ONG)|\p{L})/gu,
  // MẬT in capitals among words that are not: part of no heading such as MẬT ONG, BÍ MẬT, MẬT KHU.
  /(?<!\p{L})(?<!\p{Lu}[ \u00A0])MẬT(?![ \u00A0]?\p{Lu}{2}|\p{L})/gu,
  /(?<!\p{L})LƯU\s+HÀNH\s+(?:TRONG\s+)?NỘI\s+BỘ(?!\p{L})|(?<!\p{L})LUU\s+HANH\s+(?:TRONG\s+)?NOI\s+BO(?!\p{L})/gu,
  /(?<!\p{L})(?:TOP SECRET|STRICTLY CONFIDENTIAL|FOR INTERNAL (?:USE|CIRCULATION)(?: ONLY)?)(?!\p{L})/gu,
  /^[ \t]*(?:top secret|strictly confidential|for internal (?:use|circulation)(?: only)?)[ \t.!]*$/gimu,
  /សម្ងាត់បំផុត|^[ \t]*សម្ងាត់[ \t]*$/gmu,
];

/** The degree alone, in brackets or on a line of its own: where the text is not about honey, gall or nectar. */
const ALONE: readonly RegExp[] = [/[([]\s*(?:[Mm]ật|MAT)\s*[)\]]/gu, /^[ \t]*(?:[Mm]ật|MAT)[ \t.!]*$/gmu];
const HONEY = /(?<!\p{L})(?:ong|sáp|nhụy|gấu|honey|nectar)(?!\p{L})/iu;
/** Characters before and behind it that are looked at for such words. */
const NEAR = 200;

/** The same words in a running sentence. */
const MENTIONS: readonly RegExp[] = [
  /(?<!\p{L})(?:tuyệt|tối)\s+mật(?!\p{L})/giu,
  /(?<!\p{L})(?:tài liệu|văn bản|công văn|hồ sơ)\s+mật(?!\s+(?:độ|mã|ong|thiết|khẩu)|\p{L})|(?<!\p{L})dấu\s+“?mật(?!\s+(?:độ|mã|ong)|\p{L})/giu,
  // Not of a car that runs inside a park.
  /(?<!(?:xe|xe điện|tàu|thuyền|ghe|xuồng|phương tiện|vé|thẻ|tuyến|đường)\s+(?:được\s+|chỉ\s+)?)(?<!\p{L})(?:lưu\s+hành|luu\s+hanh)\s+(?:trong\s+)?(?:nội\s+bộ|noi\s+bo)(?!\p{L})/giu,
  /\b(?:marked|stamped|classified)(?: as)? “?(?:top )?secret\b/gi,
  /\b(?:paper|document|report|plan|copy|draft|circular|material|file)s?\b[^.\n]{0,30}\bfor internal (?:use|circulation)\b/gi,
];

/** What tells that a paragraph is about former times, or that the paper was released. */
const HISTORY =
  /kháng chiến|chiến (?:tranh|dịch|khu|trường)|cách mạng|giao liên|du kích|biệt động|thực dân|thuộc địa|triều (?:đình|Nguyễn)|nhà Nguyễn|chúa Nguyễn|thế kỷ|giải mật|\b(?:war|wartime|resistance|guerrillas?|colonial|century|declassified)\b|(?<![\d./])(?:1[5-8]\d\d|19[0-7]\d)(?![\d/])/iu;

/** Whether there is anything to look for: most texts have nothing. */
const ANY = /m[ậa]t|n[ộo]i\s+b[ộo]|secret|confidential|internal|សម្ងាត់/iu;

/** A marking of a state secret or an internal paper stops everything: whoever typed it off must look again. */
export const secrecy: Rule = {
  name: 'secrecy',
  severity: 'stop',
  check: ({ texts }) => texts.filter(isSuspect).flatMap((text) => inText(text, 'stop')),
};

/** Secret papers of the past, which a museum or a memoir tells of: an editor should be sure that they are. */
export const secrecyOfThePast: Rule = {
  name: 'secrecy-of-the-past',
  severity: 'warning',
  check: ({ texts }) => texts.filter(isSuspect).flatMap((text) => inText(text, 'warning')),
};

const isSuspect = ({ kind, words }: Text): boolean => kind !== 'names' && ANY.test(words);

function inText(text: Text, severity: Severity): Found[] {
  const mentions = MENTIONS.flatMap((mention) =>
    findAll(text, mention, ([words], at) => {
      const isHistory = HISTORY.test(paragraphAt(text.words, at));
      return isHistory === (severity === 'warning') ? message(words, isHistory) : undefined;
    }),
  );
  if (severity === 'warning') return mentions;
  const stamps = STAMPS.flatMap((stamp) => findAll(text, stamp, ([words]) => message(words)));
  const alone = ALONE.flatMap((mark) =>
    findAll(text, mark, ([words], at) => {
      const line = lineOfText(text.written, at);
      const isHeading = /^\s*[#|]/.test(line);
      const around = text.words.slice(Math.max(0, at - NEAR), at + NEAR);
      return isHeading || HONEY.test(around) ? undefined : message(words);
    }),
  );
  return [...stamps, ...alone, ...mentions];
}

function message(words: string, isHistory = false) {
  const found = words.trim();
  return {
    cause: {
      vi: `Có dấu chỉ độ mật hoặc lưu hành nội bộ: “${found}”.`,
      en: `There is a marking of secrecy or of internal circulation: “${found}”.`,
    },
    cure: isHistory
      ? {
          vi: 'Đoạn này kể chuyện xưa nên không chặn. Xem lại: văn bản ấy phải đã được giải mật.',
          en: 'The passage tells of former times, so it does not stop you. Make sure that the paper has been declassified.',
        }
      : {
          vi: 'Dừng lại, báo người phụ trách bảo vệ bí mật nhà nước của đơn vị. Chỉ đăng khi văn bản đã được giải mật; rồi bỏ dấu này.',
          en: "Stop and tell your office's officer for state secrets. Publish only what has been declassified; then remove the marking.",
        },
  };
}
