import type { Found, TextRule } from '../rule.ts';
import { foundAt } from '../text/find.ts';
import { sentencesOf } from '../text/sentence.ts';
import type { Text } from '../text/text.ts';

/** Words without which hardly a Vietnamese sentence is written; with their diacritics they are no other language's. */
const VIETNAMESE = new Set(
  'và của là các những được trong với cho không có một này từ đến để người năm thì mà ở trên dưới khi đã sẽ đang tại về cũng như nhiều còn ra vào hay hoặc đi giữa tới nơi rồi nhưng'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and is are was were in on at with for from to by this that which it as an be has have its their'.split(
    ' ',
  ),
);
const VIETNAMESE_LETTER = /[àáãèéêìíòóôõùúýăđĩũơưạ-ỹ]/u;

/** Share of a sentence's words that must look foreign: names of places stand in every language's text. */
const SHARE = 0.5;
const FEWEST = 4;

/** A passage of the source language that was left in a translation, or English in a Khmer one. */
export const leftoverLanguage: TextRule = {
  name: 'leftover-language',
  severity: 'warning',
  check: ({ texts, province }) => {
    const source = province?.site.languages[0];
    return texts
      .filter(({ kind, lang, file }) => kind === 'prose' && lang !== source && file.endsWith('.mdx'))
      .flatMap((text) => runs(text));
  },
};

/** One message for neighbouring sentences of a text: a paragraph that was left is one mistake. */
function runs(text: Text): Found[] {
  const found: Found[] = [];
  let end = -1;
  for (const { words, start } of sentencesOf(text.words)) {
    const language = foreign(words, text.lang);
    if (!language) continue;
    const from = start + (words.length - words.trimStart().length);
    if (end < 0 || text.words.slice(end, from).trim().length > 1) {
      found.push(foundAt(text, from, start + words.length, message(words.trim(), language, text.lang)));
    }
    end = start + words.length;
  }
  return found;
}

type Foreign = 'vi' | 'en' | 'km';

function foreign(sentence: string, lang: string): Foreign | undefined {
  const khmer = sentence.match(/[\u1780-\u17B3]/gu)?.length ?? 0;
  if (lang !== 'km' && khmer > 20) return 'km';
  const all = sentence.match(/[\p{L}\p{M}]+/gu)?.filter((word) => !/[\u1780-\u17FF]/u.test(word)) ?? [];
  if (all.length < FEWEST || (lang === 'km' && khmer > all.length * 3)) return undefined;
  const lower = all.filter((word) => word === word.toLowerCase());
  const marked = lower.filter((word) => VIETNAMESE_LETTER.test(word));
  if (count(lower, VIETNAMESE) >= 2 && marked.length >= all.length * SHARE) return 'vi';
  return lang === 'km' && count(lower, ENGLISH) >= 2 && lower.length >= all.length * SHARE ? 'en' : undefined;
}

/** How many different words of a set occur. */
const count = (words: readonly string[], set: ReadonlySet<string>): number =>
  new Set(words.filter((word) => set.has(word))).size;

const NAMES: Record<Foreign, { vi: string; en: string }> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  km: { vi: 'tiếng Khmer', en: 'Khmer' },
};

function message(sentence: string, language: Foreign, lang: string) {
  const shown = sentence.length > 60 ? `${sentence.slice(0, 60)}…` : sentence;
  return {
    cause: {
      vi: `Bản “${lang}” còn đoạn ${NAMES[language].vi}: “${shown}”.`,
      en: `The “${lang}” text still has ${NAMES[language].en} in it: “${shown}”.`,
    },
    cure: {
      vi: 'Dịch đoạn này. Nếu cố ý trích nguyên văn thì đặt trong <Quote> cùng với lời dịch.',
      en: 'Translate it. If it is quoted on purpose, put it in a <Quote> with its translation.',
    },
  };
}
