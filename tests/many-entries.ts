import type { Entry, Province } from '../src/content/model.ts';
import { entry, province, version } from './unit/catalogue/sample.ts';

const SECTIONS = [
  { type: 'destination', folder: 'tourism' },
  { type: 'news', folder: 'news' },
] as const;
const LANGUAGES = ['vi', 'en', 'km'];
const MINUTE = 60_000;
const SENTENCE = 'Nước nổi lên đồng, sen ruộng này tàn thì ruộng kia nở. ';

/** A province with `count` entries in three languages, one an hour apart; every tenth body is four times as long. */
export function manyEntries(count: number): Province {
  const entries = Array.from({ length: count }, (_, index): Entry => {
    const { type, folder } = SECTIONS[index % SECTIONS.length] ?? SECTIONS[0];
    const slug = `bai-${String(index).padStart(5, '0')}`;
    const body = (lang: string) => {
      const segments = [`<p>${lang} ${index} ${SENTENCE.repeat(index % 10 === 0 ? 160 : 40)}</p>`];
      const bytes = Buffer.byteLength(JSON.stringify(segments));
      return { segments, headings: [], links: [], pictures: [], bytes };
    };
    const translation = { by: 'Sen', date: '2026-03-01', state: 'reviewed' } as const;
    const versions = Object.fromEntries(
      LANGUAGES.map((lang) => [
        lang,
        version({
          title: `${slug} ${lang}`,
          body: body(lang),
          file: `${folder}/${slug}/index.${lang}.mdx`,
          ...(lang === 'vi' ? {} : { translation }),
        }),
      ]),
    );
    const publishAt = new Date(Date.UTC(2025, 0, 1) + index * 60 * MINUTE).toISOString();
    return { ...entry(slug, { publishAt }, versions), id: `${folder}/${slug}`, type };
  });
  const made = province(entries);
  return { ...made, site: { ...made.site, languages: LANGUAGES } };
}
