import type { EntryCard, EntryPage, SiteView } from '../../catalogue/views.ts';
import type { JsonLd, RenderContext } from '../../types/define.ts';
import { typeOf } from '../../types/lookup.ts';
import { author, citations, imageObject, publisher } from '../../types/structured-data.ts';

export type Crumbs = readonly { title: string; path?: string }[];

/** A page that is no entry. `url` is absolute. */
export interface PageFacts {
  url: string;
  title: string;
  description: string;
}

/** JSON-LD of an entry's page: the page (who, when, from what, under which licence), the type's own object, the breadcrumbs. */
export function entryJsonLd(
  page: EntryPage,
  crumbs: Crumbs,
  site: SiteView,
  context: RenderContext,
): JsonLd[] {
  const { url } = context;
  const main = `${url}#main`;
  const source = page.alternates.find(({ lang }) => lang === site.sourceLanguage);
  return [
    {
      ...webPage({ url, title: page.title, description: page.summary }, site),
      inLanguage: page.textLang,
      datePublished: page.published,
      dateModified: page.updated,
      author: author(page, context),
      publisher: publisher(context),
      license: context.licence.url,
      citation: citations(page),
      ...(page.topics.length > 0 ? { keywords: page.topics.map(({ title }) => title).join(', ') } : {}),
      ...(page.cover ? { primaryImageOfPage: imageObject(page.cover, context) } : {}),
      ...(page.translation && source
        ? { translationOfWork: { '@type': 'WebPage', '@id': site.origin + source.path } }
        : {}),
      ...(page.sample ? { creativeWorkStatus: context.t('entry.sample') } : {}),
      mainEntity: { '@id': main },
    },
    { ...typeOf(page).structuredData(page, context), '@id': main, mainEntityOfPage: { '@id': url } },
    breadcrumbs(crumbs, url),
  ];
}

/** JSON-LD of a page that is no entry; with `cards`, of a list of entries. */
export function pageJsonLd(
  page: PageFacts,
  crumbs: Crumbs,
  site: SiteView,
  cards: readonly EntryCard[] = [],
): JsonLd[] {
  const list = {
    '@type': 'ItemList',
    numberOfItems: cards.length,
    itemListElement: cards.map(({ path, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: site.origin + path,
      name: title,
    })),
  };
  return [
    {
      ...webPage(page, site),
      ...(cards.length > 0 ? { '@type': 'CollectionPage', mainEntity: list } : {}),
    },
    breadcrumbs(crumbs, page.url),
  ];
}

function webPage({ url, title, description }: PageFacts, site: SiteView): JsonLd {
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: site.lang,
    isPartOf: {
      '@id': websiteId(site),
      '@type': 'WebSite',
      name: site.name,
      url: `${site.origin}/${site.lang}/`,
    },
    breadcrumb: { '@id': `${url}#breadcrumb` },
  };
}

/** schema.org BreadcrumbList; the last crumb is the page itself. */
function breadcrumbs(crumbs: Crumbs, url: string): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: crumbs.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: path ? new URL(path, url).href : url,
    })),
  };
}

export const websiteId = ({ origin, lang }: SiteView): string => `${origin}/${lang}/#website`;

/** Text for a `<script type="application/ld+json">`: `<` is escaped so that no text can close the element. */
export function serializeJsonLd(objects: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': objects }).replaceAll('<', '\\u003c');
}
