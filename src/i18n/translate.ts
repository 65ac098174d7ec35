import i18next, { type TFunction } from 'i18next';
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

/** UI texts in a language; a language without its own file speaks English. */
export function translator(lang: string): Translate {
  return instance.getFixedT(lang);
}
