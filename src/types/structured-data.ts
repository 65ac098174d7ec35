import type { RenderContext, TypedEntry } from './define.ts';

/** Absolute addresses of an entry's pictures, in the format that harvesters take (JPEG). `url`: the page's own address. */
export function pictureUrls(page: TypedEntry<unknown, unknown>, url: string): string[] {
  return Object.values(page.pictures).map((picture) => new URL(picture.fallback.src, url).href);
}

/** schema.org position; nothing where none is known. */
export function geo(position: { lat: number; lon: number } | undefined): Record<string, unknown> {
  return position
    ? { geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon } }
    : {};
}

/** What every article says of itself (schema.org Article and its kinds). */
export function article(
  page: TypedEntry<unknown, unknown>,
  { url, publisher, lang }: RenderContext,
): Record<string, unknown> {
  return {
    headline: page.title,
    description: page.summary,
    url,
    mainEntityOfPage: url,
    image: pictureUrls(page, url),
    inLanguage: lang,
    datePublished: page.published,
    dateModified: page.updated,
    author: { '@type': 'Organization', name: page.unit },
    publisher: { '@type': 'GovernmentOrganization', name: publisher },
  };
}
