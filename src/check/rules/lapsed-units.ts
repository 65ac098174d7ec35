import type { Problem } from '../../content/problem.ts';
import type { Places } from '../../content/site.ts';
import { fold } from '../../search/text/latin.ts';
import { CENTRAL_CITIES, FOREIGN_CITIES, MERGED_PROVINCES } from '../data/administrative-units.ts';
import type { Found, Rule, Subject } from '../rule.ts';
import { findAll } from '../text/find.ts';
import { sentenceAt } from '../text/sentence.ts';
import type { Text } from '../text/text.ts';
import { isVietnamese } from '../text/vietnamese-name.ts';

const NAME = String.raw`(\p{Lu}\p{L}*(?:[ \u00A0]+\p{Lu}\p{L}*){0,3}|\d{1,2}(?!\d))`;
/** Not behind `tri`, `quan`: the district chiefs of old; nor titles and names of persons (Quận Công, Huyện Sỹ). */
const VIETNAMESE = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:[Tt]ri|[Qq]uan|[Đđ]ốc) )(?:([Hh]uyện|HUYỆN|[Tt]hị xã|THỊ XÃ|[Tt]hị trấn|THỊ TRẤN|[Qq]uận|QUẬN|[Tt]hành phố|THÀNH PHỐ|[Tt]ỉnh|TỈNH)[ \u00A0]+|(T[Pp]|T[Xx])(?:\.[ \u00A0]*|[ \u00A0]+))(?!(?:Công|Chúa|Vương|Mã|Sỹ|Sĩ)(?!\p{L}))${NAME}`,
  'gu',
);
const ENGLISH =
  /(?<!\p{L})(\p{Lu}\p{L}*(?:[ \u00A0]+\p{Lu}\p{L}*){0,3}?)[ \u00A0]+([Dd]istrict|Town|City|[Pp]rovince)(?!\p{L})/gu;

/** English words that begin a sentence and then run into a name. */
const ENGLISH_WORDS =
  /^(?:(?:a|an|and|at|between|both|but|by|each|every|for|from|in|into|it|near|no|of|on|once|our|see|so|the|then|this|to|under|visit|when|where|while|with|yet)\s+)+/i;

/** A school keeps the name that it was given. */
const SCHOOL =
  /[Tt]rường (?:THPT|THCS|TH|PTTH|[Tt]iểu học|[Tt]rung học|[Mm]ầm non|[Mm]ẫu giáo|[Cc]ao đẳng)[^.,;:\n]{0,30}$/u;

/** A unit of another country, named behind it: Hà Nam is Henan too. */
const ABROAD =
  /^[\s,(–-]*(?:của |ở |bên |nước |in |of )?(?:Trung Quốc|Đài Loan|Hàn Quốc|Triều Tiên|Nhật Bản|Campuchia|Lào(?! Cai)|Thái Lan|China|Taiwan|South Korea|Korea|Japan|Cambodia|Laos|Thailand)/u;

/** Words that show that a sentence tells of former times, or names the unit for what it was. */
const FORMER: Readonly<Record<string, RegExp>> = {
  vi: /trước (?:đây|kia|ngày|khi|năm)|ngày trước|(?<!\p{L})(?:cũ|xưa|nguyên là|lúc bấy giờ|bãi bỏ|giải thể|không còn|(?:vốn|từng) (?:là|thuộc|có|mang|nằm|gọi|được|đặt)|(?<!(?:thu|phục|phản|khôi) )hồi|(?<!(?:đồng|kịp|tạm|lâm|tức|nhất) )thời(?! (?:gian|hạn|tiết|điểm|sự|vụ|trang|lượng|cơ)))(?!\p{L})|sáp nhập|hợp nhất|sắp xếp|nhập (?:với|vào)|nay (?:là|thuộc)|(?:đến|tới) (?:hết )?(?:năm |tháng \d+\/)?2025/iu,
  en: /\b(?:former(?:ly)?|until|before|old|once|used to|merge[dr]?s?|merging|abolished|no longer|at the time|in those days|now part of)\b/i,
  km: /អតីត|មុន|ចាស់|កាលពី|រួមបញ្ចូល/u,
};
/** A year before the districts went (1 July 2025). */
const EARLIER_YEAR =
  /(?<![\d./])(?:1[5-9]\d\d|20[01]\d|202[0-4])(?![\d])|(?<![០-៩])(?:១[៥-៩][០-៩]{2}|២០[០១][០-៩]|២០២[០-៤])(?![០-៩])/u;

/**
 * Names of units that went on 1 July 2025, written as if they stood: districts, provincial towns and cities
 * (two-tier local government), and merged provinces. A sentence on former times may name them.
 */
export const lapsedUnits: Rule = {
  name: 'lapsed-unit',
  severity: 'stop',
  check: ({ texts, province }: Subject) => {
    const places = province?.places ?? {};
    const khmer = khmerDistricts(places);
    return texts
      .filter(({ kind }) => kind === 'prose')
      .flatMap((text) => [
        ...inVietnamese(text, places),
        ...(text.lang === 'en' ? inEnglish(text, places) : []),
        ...(text.lang === 'km' ? inKhmer(text, khmer, places) : []),
      ]);
  },
};

function inVietnamese(text: Text, places: Places): Found[] {
  return findAll(text, VIETNAMESE, ([written, unit, short = '', name = ''], at) => {
    const kind = (unit ?? short).toLowerCase();
    if (isAbroad(text, at, written) || SCHOOL.test(text.words.slice(0, at))) return undefined;
    if (kind === 'tỉnh') return isFormer(text, at) ? undefined : mergedProvince(written, name);
    if (/thành|tp/.test(kind) && [...CENTRAL_CITIES, ...FOREIGN_CITIES].some((city) => name.startsWith(city)))
      return undefined;
    if ((!/^\d/.test(name) && !isVietnamese(name)) || isFormer(text, at)) return undefined;
    return lapsed(written, name, places);
  });
}

function inEnglish(text: Text, places: Places): Found[] {
  return findAll(text, ENGLISH, ([whole, run = '', unit = ''], at) => {
    const name = run.replace(ENGLISH_WORDS, '');
    const written = whole.slice(run.length - name.length);
    // One syllable without a mark is as likely an English word.
    const isName = isVietnamese(name) && (/\s/.test(name) || /[^\p{ASCII}]/u.test(name));
    if (!isName || isFormer(text, at) || isAbroad(text, at, whole)) return undefined;
    if (/province/i.test(unit)) return mergedProvince(written, name);
    const isCentral = CENTRAL_CITIES.some(
      (city) => fold(name).replace(/ /g, '') === fold(city).replace(/ /g, ''),
    );
    return isCentral ? undefined : lapsed(written, name, places);
  });
}

const isAbroad = ({ words }: Text, at: number, written: string): boolean =>
  ABROAD.test(words.slice(at + written.length));

function khmerDistricts(places: Places): RegExp {
  const names = Object.values(places).flatMap(({ name }) => name.km ?? []);
  return new RegExp(`ស្រុក(${names.join('|') || '(?!)'})`, 'gu');
}

/**
 * Khmer writes no capitals, and its word for a district is that for a homeland: only a name of places.yml behind it
 * is taken for an address, in a sentence that names a province too.
 */
function inKhmer(text: Text, pattern: RegExp, places: Places): Found[] {
  return findAll(text, pattern, ([written, name = ''], at) => {
    if (isFormer(text, at) || !sentenceAt(text.words, at).includes('ខេត្ត')) return undefined;
    const place = Object.values(places).find((other) => other.name.km === name);
    return lapsed(written, place?.name.vi ?? name, places);
  });
}

function isFormer(text: Text, offset: number): boolean {
  const sentence = sentenceAt(text.words, offset);
  return EARLIER_YEAR.test(sentence) || (FORMER[text.lang]?.test(sentence) ?? false);
}

type Message = Pick<Problem, 'cause' | 'cure'>;

function mergedProvince(written: string, name: string): Message | undefined {
  const merged = Object.keys(MERGED_PROVINCES).find((province) => fold(name).startsWith(fold(province)));
  if (!merged) return undefined;
  const now = MERGED_PROVINCES[merged] ?? '';
  return {
    cause: {
      vi: `“${written}”: tỉnh ${merged} không còn từ ngày 1/7/2025.`,
      en: `“${written}”: ${merged} province has not existed since 1 July 2025.`,
    },
    cure: {
      vi: `Viết ${now}. Nếu nói chuyện trước kia thì ghi rõ: “tỉnh ${merged} (cũ)”, “trước đây”.`,
      en: `Write ${now}. If you mean the past, say so: “the former ${merged} province”.`,
    },
  };
}

function lapsed(written: string, name: string, places: Places): Message {
  const place = Object.values(places).find(({ name: known }) => fold(known.vi ?? '') === fold(name));
  const word = place?.kind === 'ward' ? 'phường' : place?.kind === 'commune' ? 'xã' : undefined;
  const right =
    word && place
      ? { vi: `${word} ${place.name.vi}`, en: `${place.name.en} ${word === 'xã' ? 'commune' : 'ward'}` }
      : undefined;
  return {
    cause: {
      vi: `“${written}”: cấp huyện không còn từ ngày 1/7/2025.`,
      en: `“${written}”: districts and their towns have not existed since 1 July 2025.`,
    },
    cure: {
      vi: `${right ? `Viết “${right.vi}” nếu đúng nơi ấy, không thì xã hoặc phường có chỗ này` : 'Viết xã hoặc phường có chỗ này'}. Nếu nói chuyện trước kia thì ghi rõ: “trước đây”, “(cũ)”.`,
      en: `${right ? `Write “${right.en}” if that is the place, or else the commune or ward it is in` : 'Write the commune or ward that it is in'}. If you mean the past, say so: “the former …”.`,
    },
  };
}
