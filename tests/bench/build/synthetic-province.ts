import fs from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { slugOf } from '../../../src/i18n/slug.ts';
import { type Material, materialOf } from '../material.ts';
import { inventName } from '../names.ts';
import { Random } from '../random.ts';
import { LANGUAGES, type Lang } from '../sentences.ts';
import { approveEntry } from './approve.ts';
import { bodyOf, type EntryText, inventText } from './entry-text.ts';
import { writePhotos } from './photos.ts';
import { readTemplates, type Template } from './templates.ts';

/** An entry of the synthetic province, as every generator is given it. */
export interface SyntheticEntry {
  /** Folder below the content folder. */
  readonly id: string;
  /** Address without language. */
  readonly path: string;
  readonly section: string;
  readonly published: string;
  readonly photo: string;
  readonly texts: Readonly<Record<Lang, EntryText>>;
  readonly link: number;
}

/** A province that was written to disk. */
export interface SyntheticProvince {
  readonly content: string;
  readonly photos: string;
  readonly entries: readonly SyntheticEntry[];
}

/** Shares of an ordinary year: most of what a province publishes is news. */
const SHARES: Readonly<Record<string, number>> = {
  news: 0.5,
  tourism: 0.14,
  heritage: 0.1,
  ocop: 0.14,
  'investment/policies': 0.06,
  'investment/projects': 0.06,
};
/** Letter pairs of Vietnamese names that, in the midst of English words, look like text in an old encoding. */
const SUSPECT = /Ý|[aeouyôÔAEOUY][âêáàãéèúùÂÊÁÀÃÉÈÚÙ]/;
const ENTRIES_PER_PHOTO = 33;
const FEWEST_PHOTOS = 10;
const NEWEST = Date.parse('2026-11-20T08:00:00+07:00');
const FIVE_YEARS = 5 * 365 * 86_400_000;

/**
 * Writes a province with entries of every type in three languages. The same sample, count and seed give the same text.
 *
 * @param sample Content folder of a real province: its settings, facts and sentences.
 * @param work Folder to write to; the province goes into its `content`, the photographs into its `photos`.
 * @param count Entries, each in three languages.
 * @param seed What the choices follow from.
 */
export async function writeSyntheticProvince(
  sample: string,
  work: string,
  count: number,
  seed: number,
): Promise<SyntheticProvince> {
  const random = new Random(seed);
  const content = path.join(work, 'content');
  const photos = path.join(work, 'photos');
  const names = Array.from({ length: count }, () => inventName(random)).filter(({ vi }) => !SUSPECT.test(vi));
  const materials = LANGUAGES.map((lang) => harmless(materialOf(sample, lang, names)));
  const photoNames = await writePhotos(
    photos,
    Math.max(FEWEST_PHOTOS, Math.ceil(count / ENTRIES_PER_PHOTO)),
    seed,
  );
  const folders = Object.entries(SHARES).flatMap(([folder, share]) =>
    Array<string>(Math.ceil(count * share)).fill(folder),
  );
  const entries = random
    .sample(folders, count)
    .map((folder, place) => inventEntry(folder, place, materials, photoNames, new Random(seed + 1 + place)));
  writeSettings(sample, content, path.join(photos, photoNames[0] ?? ''), entries);
  const templates = readTemplates(sample);
  for (const entry of entries) {
    writeEntry(content, photos, entry, entries, templates, random);
    approveEntry(content, entry.id, entry.photo);
  }
  return { content, photos, entries };
}

/** What is right in its own place may be refused among other words: such sentences, headings and titles are left out. */
function harmless(material: Material): Material {
  const fits = (text: string) =>
    !/thành phố|thị xã|huyện|quận|district|ស្រុក/i.test(text) &&
    !(material.lang === 'en' && SUSPECT.test(text));
  const { sentences, headings, titles } = material.pieces;
  const pieces = {
    sentences: sentences.filter(fits),
    headings: headings.filter(fits),
    titles: titles.filter(fits),
  };
  return { ...material, pieces };
}

function inventEntry(
  folder: string,
  place: number,
  materials: readonly Material[],
  photos: readonly string[],
  random: Random,
): SyntheticEntry {
  const subject = random.pick(materials[0]?.names ?? []);
  const texts = Object.fromEntries(
    materials.map((material) => [material.lang, inventText(material, subject, random)]),
  ) as Record<Lang, EntryText>;
  const slug = `${slugOf(texts.vi.title)}-${place}`;
  const section = folder.split('/')[0] ?? '';
  return {
    id: `${folder}/${slug}`,
    path: `/${section}/${slug}/`,
    section,
    published: `${new Date(NEWEST - Math.floor(random.next() * FIVE_YEARS)).toISOString().slice(0, 17)}00Z`,
    photo: random.pick(photos),
    texts,
    link: Math.floor(place * random.next()),
  };
}

/** Everything of the real province but its entries and standing pages; the front page shows synthetic ones. */
function writeSettings(
  sample: string,
  content: string,
  hero: string,
  entries: readonly SyntheticEntry[],
): void {
  fs.mkdirSync(content, { recursive: true });
  fs.cpSync(path.join(sample, 'brand'), path.join(content, 'brand'), { recursive: true });
  fs.copyFileSync(hero, path.join(content, 'brand/hero.jpg'));
  for (const file of ['site.yml', 'places.yml', 'topics.yml', 'glossary.yml'])
    fs.copyFileSync(path.join(sample, file), path.join(content, file));
  const home = parse(fs.readFileSync(path.join(sample, 'home.yml'), 'utf8'));
  home.hero = { picture: 'brand/hero.jpg', alt: home.hero.alt };
  fs.writeFileSync(path.join(content, 'home.yml'), stringify(renamed(home, entries)));
}

/** The same data with every entry of the real province that it names replaced by a synthetic one of its section. */
function renamed(data: unknown, entries: readonly SyntheticEntry[]): unknown {
  const left = Map.groupBy(entries, ({ section }) => section);
  const known = new Map<string, string>();
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rename(part)]));
    const section = typeof value === 'string' ? /^([a-z]+)\/[a-z0-9/-]+$/.exec(value)?.[1] : undefined;
    if (typeof value !== 'string' || !section || !left.has(section)) return value;
    const id = known.get(value) ?? left.get(section)?.shift()?.id ?? value;
    known.set(value, id);
    return id;
  };
  return rename(data);
}

function writeEntry(
  content: string,
  photos: string,
  entry: SyntheticEntry,
  entries: readonly SyntheticEntry[],
  templates: ReadonlyMap<string, readonly Template[]>,
  random: Random,
): void {
  const folder = path.join(content, entry.id);
  fs.mkdirSync(folder, { recursive: true });
  fs.linkSync(path.join(photos, entry.photo), path.join(folder, entry.photo));
  const template = random.pick(templates.get(path.posix.dirname(entry.id)) ?? []);
  const link = entries[entry.link] ?? entry;
  for (const lang of LANGUAGES) {
    const text = entry.texts[lang];
    const words = {
      ...template.texts[lang],
      title: text.title,
      summary: text.summary,
      alt: { [entry.photo]: text.alt },
    };
    const facts = {
      ...template.facts,
      publishAt: entry.published,
      cover: entry.photo,
      images: [{ file: entry.photo, credit: 'Sen', licence: 'CC-BY-4.0' }],
      sample: true,
    };
    const translation = { by: 'Sen', date: '2026-11-21', state: 'reviewed' };
    const matter = lang === 'vi' ? { ...words, ...facts } : { ...words, translation };
    const body = bodyOf(text, entry.photo, { title: link.texts[lang].title, path: link.path });
    fs.writeFileSync(path.join(folder, `index.${lang}.mdx`), `---\n${stringify(matter)}---\n${body}\n`);
  }
}
