import type { RootContent } from 'mdast';
import { localPath, markdownPath } from '../../catalogue/paths.ts';
import type { Queries } from '../../catalogue/queries.ts';
import type { EntryCard, SiteView } from '../../catalogue/views.ts';
import { languageOf } from '../../i18n/languages.ts';
import { translator } from '../../i18n/translate.ts';
import { heading, link, listed, markdown, paragraph, quote, text } from './markdown.ts';

/** Entries of a section in llms.txt, newest first: it is a guide, the sitemaps are the whole list. */
const LIMIT = 100;

/** llms.txt (https://llmstxt.org) of a language: what the site is, and the Markdown twins of its entries by section. */
export function llmsTxt(q: Queries, lang: string): string {
  const site = q.site(lang);
  const t = translator(lang);
  const { origin } = site;
  const entries = (cards: readonly EntryCard[]) => cards.map((card) => entryItem(card, origin));
  return markdown([
    heading(1, site.name),
    quote(paragraph(text(site.description))),
    paragraph(text(`${t('llms.intro')} ${site.managingBody.name}. ${site.licence.name}.`)),
    ...site.sections.flatMap((section) =>
      listed(
        t(`sections.${section}.name`),
        entries(q.entries(lang, { section, translatedOnly: true, limit: LIMIT })),
      ),
    ),
    ...listed(t('nav.about'), entries(q.entries(lang, { type: 'page', translatedOnly: true }))),
    ...otherLanguages(site, t('nav.languages')),
    // The convention's own word, in English in every language: what a short context may leave out.
    ...listed('Optional', [
      [link(t('nav.feeds'), origin + localPath(lang, '/syndication/'))],
      [link(t('nav.siteMap'), `${origin}/sitemap-index.xml`)],
      [link(t('contact.title'), origin + localPath(lang, '/contact/'))],
    ]),
  ]);
}

const entryItem = ({ title, path, summary }: EntryCard, origin: string) => [
  link(title, origin + markdownPath(path)),
  text(`: ${summary}`),
];

function otherLanguages({ languages, lang, origin }: SiteView, title: string): RootContent[] {
  return listed(
    title,
    languages
      .filter((other) => other !== lang)
      .map((other) => [link(languageOf(other).name, origin + localPath(other, '/llms.txt'))]),
  );
}
