import { inventSentence, type Material, repeat } from '../material.ts';
import type { Name } from '../names.ts';
import type { Random } from '../random.ts';

const LONGEST_TITLE = 88;
const LONGEST_SUMMARY = 300;
/** Words of a page; Khmer is counted as the bytes of so many English words would be read. */
const SENTENCES = { vi: 36, en: 30, km: 30 } as const;

/** One language's words of a synthetic entry. */
export interface EntryText {
  readonly title: string;
  readonly summary: string;
  readonly alt: string;
  /** Sections of paragraphs, plain text. */
  readonly parts: readonly { heading: string; paragraphs: readonly string[] }[];
  readonly quote: string;
  readonly advice: readonly string[];
}

/** Invents what an entry about `subject` says in one language, about 450 words. */
export function inventText(material: Material, subject: Name, random: Random): EntryText {
  const { lang, pieces } = material;
  const sentence = () => inventSentence(material, subject, random);
  const paragraph = (count: number) => repeat(count, sentence, ' ');
  const perPart = Math.round(SENTENCES[lang] / 8);
  return {
    title: shorten(`${random.pick(pieces.titles)} ${subject[lang]}`, LONGEST_TITLE),
    summary: shorten(paragraph(2), LONGEST_SUMMARY),
    alt: shorten(`${random.pick(pieces.titles)}, ${subject[lang]}`, LONGEST_TITLE),
    parts: Array.from({ length: 4 }, () => ({
      heading: random.pick(pieces.headings),
      paragraphs: [paragraph(perPart), paragraph(perPart)],
    })),
    quote: sentence(),
    advice: [sentence(), sentence(), sentence()],
  };
}

/** The body as an editor writes it; `picture` is shown in it, `link` leads to another entry. */
export function bodyOf(text: EntryText, picture: string, link: { title: string; path: string }): string {
  const [first, second, ...others] = text.parts.map(
    ({ heading, paragraphs }) => `## ${safe(heading)}\n\n${paragraphs.map(safe).join('\n\n')}`,
  );
  const list = text.advice.map((line) => `- ${safe(line)}`).join('\n');
  return [
    first,
    `<Figure src="${picture}" caption="${attribute(text.alt)}" />`,
    second,
    `<FactBox title="${attribute(text.title)}">\n\n${list}\n\n</FactBox>`,
    ...others,
    `<Quote by="${attribute(text.title)}">\n\n${safe(text.quote)}\n\n</Quote>`,
    `**${safe(text.title)}**: [${safe(link.title)}](${link.path}).`,
  ].join('\n\n');
}

const shorten = (text: string, most: number): string =>
  text.length <= most
    ? text
    : text.slice(0, text.lastIndexOf(' ', most) > most / 2 ? text.lastIndexOf(' ', most) : most);

/** Text in MDX: nothing in it is markup. */
const safe = (text: string): string => text.replace(/[\\{}<>[\]*_`#]/g, (sign) => `\\${sign}`);

const attribute = (text: string): string =>
  text.replaceAll('"', '”').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
