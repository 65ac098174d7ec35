import i18next, { type TFunction } from 'i18next';
import type { BroughtLanguages } from './language-file.ts';
import { broughtLanguages, setBroughtLanguages, uiTextsOf } from './languages.ts';
import { messages } from './messages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: import('./messages.ts').Messages };
  }
}

/** Gives a UI text by its key; keys are checked by the compiler. */
export type Translate = TFunction;

const instance = i18next.createInstance({
  resources: Object.fromEntries(
    Object.entries(messages).map(([lang, translation]) => [lang, { translation }]),
  ),
  fallbackLng: 'en',
  interpolation: { escapeValue: false },
  initAsync: false,
});
void instance.init();

/** By language, until other texts are brought. */
const translators = new Map<string, Translate>();

/** UI texts in a language; a language without a file, or a file without the key, speaks English. */
export function translator(lang: string): Translate {
  const translate = translators.get(lang) ?? remembering(instance.getFixedT(lang));
  translators.set(lang, translate);
  return translate;
}

/** Every page says the same few hundred texts; those into which nothing is put are looked up once. */
function remembering(translate: Translate): Translate {
  const known = new Map<string, unknown>();
  const remembered = (key: string, options?: object): unknown => {
    if (options) return translate(key as never, options as never);
    if (!known.has(key)) known.set(key, translate(key as never));
    return known.get(key);
  };
  return remembered as unknown as Translate;
}

/** Speaks a content folder's languages from now on, and no longer those of the folder that was read before. */
export function bringLanguages(languages: BroughtLanguages): void {
  const before = broughtLanguages();
  if (languages === before) return;
  setBroughtLanguages(languages);
  translators.clear();
  for (const code of new Set([...Object.keys(before), ...Object.keys(languages)])) {
    instance.removeResourceBundle(code, 'translation');
    instance.addResourceBundle(code, 'translation', uiTextsOf(code));
  }
}
