import { stringify } from 'yaml';
import type { Home, Site } from '../content/site.ts';
import { slugOf } from '../i18n/slug.ts';
import type { Localized } from '../types/fields.ts';
import { aboutPage } from './about-page.ts';
import type { Answers } from './answers.ts';
import { brandOf } from './brand.ts';
import { inksOf } from './inks.ts';
import { monogram } from './monogram.ts';
import { platesOf } from './ornaments.ts';
import { sceneOf } from './scene/scene.ts';
import type { Named, Words } from './words/model.ts';
import { say } from './words.ts';

/**
 * All files of a new province, path relative to its folder → text. `day`: the Vietnamese day on which it is made.
 * `mark`: the SVG of its mark; a monogram of its name without one.
 */
export async function provinceFiles(
  answers: Answers,
  day: string,
  mark?: string,
): Promise<Record<string, string>> {
  const { languages, name } = answers;
  const brand = brandOf(answers);
  const plates = platesOf(brand.ornament, name);
  const told = (text: (words: Words, of: Named) => string) =>
    say(languages, (words, lang) => text(words, namedIn(answers, words, lang)));
  return {
    'site.yml': yaml(siteOf(answers, told, day), HEADS.site),
    'home.yml': yaml(homeOf(answers, told), HEADS.home),
    'places.yml': HEADS.places,
    'topics.yml': HEADS.topics,
    'glossary.yml': yaml([{ ...inLanguages(name, answers.nameIn), kind: 'place' }], HEADS.glossary),
    'brand/mark.svg': mark ?? (await monogram(name)),
    'brand/footer.svg': plates.footer,
    'brand/money.svg': plates.money,
    'brand/advice.svg': plates.advice,
    'brand/hero.svg': sceneOf(brand.landscape, brand, name),
    ...aboutPage(languages, (words, lang) => namedIn(answers, words, lang), day, unitOf(answers)),
  };
}

type Told = (text: (words: Words, of: Named) => string) => Localized;

/**
 * What was answered for a language, else for the source language: nobody is given an office that they did not name. Only
 * where it was left open do the words of the language tell what it usually is.
 */
function namedIn(answers: Answers, words: Words, lang: string): Named {
  const name = answers.nameIn[lang] ?? answers.name;
  const { kind, address, body, parent } = answers;
  return {
    ...{ name, kind, address },
    body: answers.bodyIn[lang] ?? body ?? words.body({ name, kind }),
    parent: answers.parentIn[lang] ?? parent ?? words.parent({ name, kind }),
  };
}

const inLanguages = (source: string, others: Readonly<Record<string, string>>): Localized => ({
  vi: source,
  ...others,
});

const unitOf = (answers: Answers): string => slugOf(answers.body ?? 'so-vhttdl', 32) || 'so-vhttdl';

/** Key in site.yml of the person who answers for the site. */
export const officerIdOf = ({ responsible }: Answers): string => slugOf(responsible, 32) || 'phu-trach';

function siteOf(answers: Answers, told: Told, day: string): Site {
  const { languages, email, phone, address, responsible, origin } = answers;
  const unit = unitOf(answers);
  const officer = officerIdOf(answers);
  const brand = brandOf(answers);
  return {
    name: { ...told((_, { name }) => name), ...answers.nameIn },
    tagline: told(({ tagline }) => tagline),
    description: told(({ description }, of) => description(of)),
    origin: new URL(origin).origin,
    since: day,
    languages,
    sections: ['tourism', 'investment', 'ocop', 'heritage', 'news'],
    units: { [unit]: { ...told((_, { body }) => body), ...answers.bodyIn } },
    officers: {
      [officer]: {
        name: responsible,
        title: told((words) => words.responsible),
        ...{ unit, phone, email, languages: ['vi'] },
        roles: ['write', 'approve-any'],
      },
    },
    managingBody: {
      name: { ...told((_, { body }) => body), ...answers.bodyIn },
      parent: { ...told((_, { parent }) => parent), ...answers.parentIn },
      address: { vi: address },
      ...{ email, phone, responsible: officer },
    },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    colours: inksOf(brand.colour, brand.accent),
    ornaments: { mark: 'mark.svg', footer: 'footer.svg', money: 'money.svg', advice: 'advice.svg' },
  };
}

function homeOf({ nameIn }: Answers, told: Told): Home {
  const invitation = (to: string, which: 'visit' | 'invest' | 'taste') => ({
    to,
    title: told((words) => words[which].title),
    text: told((words) => words[which].text),
  });
  const headed = (which: 'capital' | 'goods') => ({
    title: told((words) => words[which].title),
    intro: told((words) => words[which].intro),
  });
  return {
    hero: { picture: 'brand/hero.svg', alt: told(({ hero }) => hero) },
    sign: { ...told((_, { name }) => name), ...nameIn },
    lede: told(({ lede }, of) => lede(of)),
    note: told(({ note }, of) => note(of)),
    invitations: [
      invitation('/tourism/', 'visit'),
      invitation('/investment/', 'invest'),
      invitation('/ocop/', 'taste'),
    ],
    features: [],
    capital: headed('capital'),
    goods: headed('goods'),
    news: { title: told(({ news }) => news) },
    answers: {
      title: told((words) => words.answers.title),
      intro: told((words, of) => words.answers.intro(of)),
    },
  };
}

const yaml = (data: unknown, head: string): string => head + stringify(data, { lineWidth: 0 });

const HEADS = {
  site: '# Tỉnh này là ai, ai trả lời, trông thế nào. / What the province is, who answers, how it looks.\n',
  home: '# Lời của trang đầu. / The words of the front page.\n',
  places: `# Xã, phường, cửa khẩu, trung tâm. / Communes, wards, gates, centres. Mẫu / as in:
# da-lat: { kind: ward, name: { vi: Đà Lạt, en: Đà Lạt }, lat: 11.94, lon: 108.44, confidence: medium }
{}
`,
  topics: `# Chủ đề. / Topics. Mẫu / as in:
# nature: { name: { vi: Thiên nhiên, en: Nature }, summary: { vi: "Rừng, hồ và thác.", en: "Woods, lakes and falls." } }
{}
`,
  glossary: '# Tên riêng trong mọi thứ tiếng. / Proper names in every language.\n',
};
