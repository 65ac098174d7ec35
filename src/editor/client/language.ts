import type { Bilingual } from '../../content/problem.ts';

const KEY = 'sen-edit-language';

/** Language of the editor itself, as the officer chose it on this machine. */
export const lang: keyof Bilingual = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';

/** Words in that language. */
export const say = (vi: string, en: string): string => (lang === 'en' ? en : vi);

/** The other language from now on. */
export function switchLanguage(): void {
  localStorage.setItem(KEY, lang === 'en' ? 'vi' : 'en');
  location.reload();
}
