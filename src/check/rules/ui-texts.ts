import { LANGUAGE_FILE } from '../../content/read-languages.ts';
import type { Texts } from '../../i18n/language-file.ts';
import { isOwnLanguage, KEYS } from '../../i18n/languages.ts';
import type { Found, Rule, Subject } from '../rule.ts';

/** Dotted keys and words of Sen's UI texts in Vietnamese, without what tells how the language is written. */
const OWN = new Map(flat(KEYS as unknown as Texts).filter(([key]) => !key.startsWith('about.')));

/**
 * `languages/<code>.json`: a key that Sen does not know, a placeholder that is not there, and in a language that Sen does
 * not bring itself a text that is missing. A warning, because readers then see English, and because a new version of Sen
 * may have more texts than yesterday's.
 */
export const uiTexts: Rule = {
  name: 'ui-texts',
  severity: 'warning',
  check: (subject) => [...withoutFile(subject), ...filesOf(subject).flatMap(compareFile)],
};

interface UiFile {
  file: string;
  code: string;
  /** Dotted key → words and line. */
  texts: Map<string, { words: string; line: number }>;
}

function filesOf({ sources }: Subject): UiFile[] {
  return sources.flatMap((source) => {
    const { file } = source;
    const code = LANGUAGE_FILE.exec(file)?.[1];
    if (!code) return [];
    const texts = source.strings.filter(({ path }) => path[0] !== 'about');
    return [
      {
        file,
        code,
        texts: new Map(texts.map(({ path, value, line }) => [path.join('.'), { words: value, line }])),
      },
    ];
  });
}

function compareFile({ file, code, texts }: UiFile): Found[] {
  const at = (field: string, line: number, cause: Found['cause'], cure: Found['cure']): Found => ({
    ...{ file, line, field, cause, cure },
  });
  const unknown = [...texts]
    .filter(([key]) => !OWN.has(key))
    .map(([key, { line }]) =>
      at(
        key,
        line,
        { vi: `Sen không có lời giao diện “${key}”.`, en: `Sen has no UI text “${key}”.` },
        {
          vi: 'So với src/i18n/vi.json rồi sửa hoặc bỏ.',
          en: 'Compare with src/i18n/en.json; mend or remove it.',
        },
      ),
    );
  const changed = [...texts]
    .filter(([key, { words }]) => OWN.has(key) && slots(words) !== slots(OWN.get(key) ?? ''))
    .map(([key, { line }]) =>
      at(
        key,
        line,
        {
          vi: `Lời giao diện này phải có đúng các chỗ điền: ${slots(OWN.get(key) ?? '') || 'không có'}.`,
          en: `This UI text must have exactly these places to fill in: ${slots(OWN.get(key) ?? '') || 'none'}.`,
        },
        { vi: 'Giữ nguyên phần {{…}}, không dịch.', en: 'Keep what stands in {{…}} as it is, untranslated.' },
      ),
    );
  return [...unknown, ...changed, ...(isOwnLanguage(code) ? [] : missing({ file, code, texts }))];
}

/** One message for the texts that are missing: a file that was just begun lacks hundreds. */
function missing({ file, texts }: UiFile): Found[] {
  const keys = [...OWN.keys()].filter((key) => !texts.has(key));
  if (keys.length === 0) return [];
  const named = keys.slice(0, 8).join(', ') + (keys.length > 8 ? ', …' : '');
  return [
    {
      ...{ file, line: 1, field: '' },
      cause: {
        vi: `Còn thiếu ${keys.length} lời giao diện: ${named}.`,
        en: `${keys.length} UI texts are missing: ${named}.`,
      },
      cure: {
        vi: 'Dịch từ src/i18n/vi.json. Trong lúc chờ, người đọc thấy tiếng Anh ở đó.',
        en: 'Translate them from src/i18n/en.json. Until then readers see English there.',
      },
    },
  ];
}

/** A language of the site that neither Sen nor the content folder has texts in. */
function withoutFile({ province, files }: Subject): Found[] {
  return (province?.site.languages ?? [])
    .filter((code) => !isOwnLanguage(code) && !files.includes(`languages/${code}.json`))
    .map((code) => ({
      ...{ file: 'site.yml', line: 1, field: 'languages' },
      cause: { vi: `Chưa có lời giao diện “${code}”.`, en: `There are no UI texts in “${code}”.` },
      cure: {
        vi: `Chép src/i18n/en.json thành languages/${code}.json rồi dịch. Trong lúc chờ, giao diện là tiếng Anh.`,
        en: `Copy src/i18n/en.json to languages/${code}.json and translate it. Until then the interface is English.`,
      },
    }));
}

function flat(texts: Texts, above = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : flat(value, `${above}${key}.`),
  );
}

const slots = (words: string): string =>
  [...words.matchAll(/\{\{\w+\}\}/g)]
    .map(([slot]) => slot)
    .sort()
    .join(' ');
