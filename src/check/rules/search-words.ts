import type { YamlString } from '../../content/yaml-text.ts';
import { languageOf } from '../../search/languages.ts';
import { fold } from '../../search/text/latin.ts';
import type { Found, Rule, Subject } from '../rule.ts';

const FILE = 'glossary.yml';
const FIELD = 'search';

/** An entry of the glossary, as far as the search reads it. */
interface Names {
  /** Language → spellings that the search has anyway: the name and what stands in `also`. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  /** What stands below `search`. */
  readonly typed: readonly YamlString[];
}

/**
 * `search` in `glossary.yml`, what people type for a name: a language that the site does not have, no list, an empty
 * word, one that stands twice, one that the search has anyway. A warning: the search leaves such words out, and an editor
 * waits for them in vain.
 */
export const searchWords: Rule = {
  name: 'search-words',
  severity: 'warning',
  check: ({ sources, province }: Subject) => {
    const strings = sources.find(({ file }) => file === FILE)?.strings ?? [];
    const entries = Map.groupBy(strings, ({ path }) => path[0]);
    const languages = province?.site.languages;
    return [...entries.values()].flatMap((own) => problemsOf(namesOf(own), languages));
  },
};

/** As the search compares words: without diacritics, or in one spelling where marks are letters. */
const plain = (lang: string, text: string): string =>
  (languageOf(lang).spaceless?.normalise ?? fold)(text.trim());

function namesOf(strings: readonly YamlString[]): Names {
  const known = new Map<string, Set<string>>();
  for (const { path, value } of strings) {
    const [, field, lang] = path;
    if (field === FIELD || field === undefined) continue;
    const of = (field === 'also' ? lang : field) ?? field;
    known.set(of, (known.get(of) ?? new Set()).add(plain(of, value)));
  }
  return { known, typed: strings.filter(({ path }) => path[1] === FIELD) };
}

function problemsOf({ known, typed }: Names, languages: readonly string[] | undefined): Found[] {
  const before = new Set<string>();
  return typed.flatMap(({ path, value, line }): Found[] => {
    const lang = path[2];
    const at = { file: FILE, line, field: lang === undefined ? FIELD : `${FIELD}.${lang}` };
    if (lang === undefined) return [{ ...at, ...WITHOUT_LANGUAGE }];
    if (languages && !languages.includes(lang)) return [{ ...at, ...unknownLanguage(lang, languages) }];
    const word = plain(lang, value);
    const key = `${lang} ${word}`;
    if (word === '') return [{ ...at, ...EMPTY }];
    if (known.get(lang)?.has(word)) return [{ ...at, ...isName(value) }];
    if (before.has(key)) return [{ ...at, ...isTwice(value) }];
    before.add(key);
    return [];
  });
}

type Words = Pick<Found, 'cause' | 'cure'>;

const WITHOUT_LANGUAGE: Words = {
  cause: {
    vi: 'Từ để tìm phải ghi theo từng ngôn ngữ; chữ viết thẳng vào đây không ai tìm được.',
    en: 'Search words stand by language; text written here is found by nobody.',
  },
  cure: {
    vi: 'Viết: search: { vi: ["chợ nổi miền Tây"] }',
    en: 'Write: search: { en: ["southern floating market"] }',
  },
};

const EMPTY: Words = {
  cause: { vi: 'Có một từ để tìm bị bỏ trống.', en: 'One of the search words is empty.' },
  cure: {
    vi: 'Viết từ đó vào, hoặc xóa dấu ngoặc kép trống.',
    en: 'Write the word, or remove the empty quotation marks.',
  },
};

const unknownLanguage = (lang: string, languages: readonly string[]): Words => ({
  cause: {
    vi: `Trang không có ngôn ngữ “${lang}”, nên những từ này không ai tìm được.`,
    en: `The site has no language “${lang}”, so nobody finds anything by these words.`,
  },
  cure: { vi: `Dùng một trong: ${languages.join(', ')}.`, en: `Use one of: ${languages.join(', ')}.` },
});

const isName = (word: string): Words => ({
  cause: {
    vi: `“${word}” đã là tên gọi của mục này (bỏ dấu cũng tính); tìm bằng từ đó đã ra rồi.`,
    en: `“${word}” already is a name of this entry, diacritics aside: it is found by that word anyway.`,
  },
  cure: { vi: 'Bỏ từ này khỏi search.', en: 'Remove the word from search.' },
});

const isTwice = (word: string): Words => ({
  cause: { vi: `“${word}” ghi hai lần trong mục này.`, en: `“${word}” stands twice in this entry.` },
  cure: { vi: 'Bỏ một lần.', en: 'Remove one of them.' },
});
