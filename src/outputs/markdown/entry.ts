import type { PhrasingContent } from 'mdast';
import type { EntryPage, SiteView } from '../../catalogue/views.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { FactRow } from '../../types/define.ts';
import { typeOf } from '../../types/lookup.ts';
import { contextOf } from '../context.ts';
import { plainHtml } from '../feeds/plain-html.ts';
import { noticesOf } from '../notices.ts';
import { type FrontMatter, frontMatterYaml } from './front-matter.ts';
import { heading, link, listed, markdown, nodesOf, paragraph, quote, text } from './markdown.ts';

/**
 * The Markdown twin of an entry's page: all that the page says of it, without the site around it.
 * The front matter is for machines and has the same keys in every language.
 */
export function entryMarkdown(page: EntryPage, site: SiteView): string {
  const context = contextOf(site, page);
  const { t, lang } = context;
  const type = typeOf(page);
  // Decree 96/2026: where law and money are concerned, a translation says that the original prevails.
  const prevails = page.section === 'investment' && page.translation ? [t('policy.prevails')] : [];
  const notices = [...noticesOf(page, t), ...prevails];
  const body = markdown([
    heading(1, page.title),
    quote(paragraph(text(page.summary))),
    ...notices.map((notice) => paragraph({ type: 'strong', children: [text(notice)] })),
    ...listed(t('facts.title'), type.factRows(page, context).map(factItem)),
    ...nodesOf(plainHtml(page, site.origin)),
    ...(page.map?.areas ?? []).flatMap(({ name, units }) =>
      listed(
        name,
        units.map((unit) => [text(`${t(`map.${unit.kind}`)}: ${unit.name}`)]),
      ),
    ),
    ...(type.details?.(page, context) ?? []).flatMap(({ title, rows }) => listed(title, rows.map(factItem))),
    ...(page.officer ? listed(t('project.answers'), officerItems(page.officer)) : []),
    ...listed(
      t('entry.sources'),
      page.sources.map((source) => sourceItem(source, lang)),
    ),
    heading(2, t('entry.licence')),
    paragraph(text(`${page.unit}. `), link(site.licence.name, site.licence.url)),
  ]);
  return `---\n${frontMatterYaml(frontMatter(page, site))}---\n\n${body}`;
}

function frontMatter(page: EntryPage, site: SiteView): FrontMatter {
  const source = page.alternates.find(({ lang }) => lang === site.sourceLanguage);
  return {
    title: page.title,
    summary: page.summary,
    canonical: site.origin + page.path,
    language: page.textLang,
    published: page.published,
    updated: page.updated,
    author: page.unit,
    publisher: site.managingBody.name,
    licence: site.licence.url,
    ...(page.place ? { place: page.place.title } : {}),
    ...(page.topics.length > 0 ? { topics: page.topics.map(({ title }) => title) } : {}),
    ...(page.translation && source
      ? {
          translation: {
            of: site.origin + source.path,
            by: page.translation.by,
            date: page.translation.date,
            state: page.state,
          },
        }
      : {}),
    ...(page.sample ? { sample: true } : {}),
  };
}

const factItem = ({ label, value }: FactRow): PhrasingContent[] => [text(`${label}: ${value}`)];

const officerItems = ({ name, title, unit, phone, email }: NonNullable<EntryPage['officer']>) => [
  [text([name, title, unit].join(', '))],
  [text(phone)],
  [link(email, `mailto:${email}`)],
];

function sourceItem({ title, publisher, date, url }: EntryPage['sources'][number], lang: string) {
  const rest = [publisher, date && formatDay(date, lang)].filter(Boolean).map((part) => `, ${part}`);
  return [url ? link(title, url) : text(title), text(rest.join(''))];
}
