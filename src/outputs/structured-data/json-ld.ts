import type { EntryPage } from '../../catalogue/views.ts';
import type { JsonLd, RenderContext } from '../../types/define.ts';
import { typeOf } from '../../types/lookup.ts';

/** JSON-LD of an entry's page: the type's own object and the breadcrumbs. */
export function entryJsonLd(
  page: EntryPage,
  crumbs: readonly { title: string; path?: string }[],
  context: RenderContext,
): JsonLd[] {
  return [typeOf(page).structuredData(page, context), breadcrumbs(crumbs, context.url)];
}

/** schema.org BreadcrumbList; the last crumb is the page itself. */
export function breadcrumbs(crumbs: readonly { title: string; path?: string }[], url: string): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: path ? new URL(path, url).href : url,
    })),
  };
}

/** Text for a `<script type="application/ld+json">`: `<` is escaped so that no text can close the element. */
export function serializeJsonLd(objects: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': objects }).replaceAll('<', '\\u003c');
}
