import { stringify } from 'yaml';
import type { Named, Words } from './words/model.ts';
import { wordsIn } from './words.ts';

/** Languages whose first words nobody who grew up with them has read yet. */
const AWAITING = ['km', 'lo'];

/** The one entry that a new province begins with: whose site it is. It waits for approval like any other. */
export function aboutPage(
  languages: readonly string[],
  named: (words: Words, lang: string) => Named,
  day: string,
  unit: string,
): Record<string, string> {
  const [source] = languages;
  const files = languages.flatMap((lang) => {
    const words = wordsIn(lang);
    if (!words) return [];
    const of = named(words, lang);
    const text = { title: words.about.title, summary: words.about.summary(of) };
    const facts = {
      publishAt: `${day}T00:00:00+07:00`,
      unit,
      sources: [{ title: of.body }],
      confidence: 'medium',
      order: 1,
    };
    const translation = {
      by: 'Sen',
      date: day,
      state: 'reviewed',
      ...(AWAITING.includes(lang) ? { awaiting: 'native-review' } : { reviewedBy: 'Sen' }),
    };
    const front = { ...text, ...(lang === source ? facts : { translation }) };
    const file = `pages/gioi-thieu/index.${lang}.mdx`;
    return [[file, `---\n${stringify(front, { lineWidth: 0 })}---\n${words.about.body(of)}\n`]];
  });
  return Object.fromEntries(files) as Record<string, string>;
}
