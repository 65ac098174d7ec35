import type { JsonLd, RenderContext, TypedEntry, TypedPicture } from './define.ts';
import { licenceUrl } from './licence.ts';

/** Pages and their things as others may know them: schema.org, with what Google asks of each kind. */

/** The province's mark as a picture. */
export const logo = (origin: string): JsonLd => ({
  '@type': 'ImageObject',
  url: `${origin}/icon-512.png`,
  ...size(512, 512),
});

/** The managing body with the logo that Google wants of a publisher (PNG, at least 112 px). */
export function publisher({ publisher: name, origin, lang }: RenderContext): JsonLd {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${origin}/#publisher`,
    name,
    url: `${origin}/${lang}/`,
    logo: logo(origin),
  };
}

/** The unit that wrote it, and where it can be reached. */
export function author({ unit }: TypedEntry<unknown, unknown>, { origin, lang }: RenderContext): JsonLd {
  return { '@type': 'Organization', name: unit, url: `${origin}/${lang}/contact/` };
}

/** Width and height in pixels: schema.org takes no bare number (UN/CEFACT E37 is the pixel). */
export function size(width: number, height: number): { width: JsonLd; height: JsonLd } {
  const pixels = (value: number): JsonLd => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' });
  return { width: pixels(width), height: pixels(height) };
}

/** A picture in the format that harvesters take (JPEG), with its credit and, where it is one we know, its licence. */
export function imageObject(picture: TypedPicture, { origin, lang }: RenderContext): JsonLd {
  const { alt, credit, licence, fallback } = picture;
  const license = licenceUrl(licence);
  return {
    '@type': 'ImageObject',
    url: origin + fallback.src,
    contentUrl: origin + fallback.src,
    ...size(fallback.width, fallback.height),
    ...(alt ? { caption: alt } : {}),
    creditText: credit,
    creator: { '@type': 'Organization', name: credit },
    copyrightNotice: `${credit}, ${licence}`,
    ...(license ? { license } : {}),
    acquireLicensePage: `${origin}/${lang}/contact/`,
  };
}

/** An entry's pictures, its cover first. */
export function imageObjects(page: TypedEntry<unknown, unknown>, context: RenderContext): JsonLd[] {
  const { cover, pictures } = page;
  const others = Object.values(pictures).filter(({ fallback }) => fallback.src !== cover?.fallback.src);
  return [...(cover ? [cover] : []), ...others].map((picture) => imageObject(picture, context));
}

/** Where its facts are from. */
export function citations({ sources }: TypedEntry<unknown, unknown>): JsonLd[] {
  return sources.map(({ title, publisher: by, date, url }) => ({
    '@type': 'CreativeWork',
    name: title,
    ...(by ? { publisher: { '@type': 'Organization', name: by } } : {}),
    ...(date ? { datePublished: date } : {}),
    ...(url ? { url } : {}),
  }));
}

/** schema.org position; nothing where none is known. */
export function geo(position: { lat: number; lon: number } | undefined): Record<string, unknown> {
  return position
    ? { geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon } }
    : {};
}

/** The commune or ward, since districts lapsed on 1 July 2025 (DOMAIN §6), and the province. */
export function address({ place }: TypedEntry<unknown, unknown>, { region }: RenderContext): JsonLd {
  return {
    '@type': 'PostalAddress',
    ...(place ? { addressLocality: place.title } : {}),
    addressRegion: region,
    addressCountry: 'VN',
  };
}

/** What every thing says of itself. */
export function thing(
  page: TypedEntry<unknown, unknown>,
  context: RenderContext,
): { name: string; description: string; url: string; image: JsonLd[] } {
  return {
    name: page.title,
    description: page.summary,
    url: context.url,
    image: imageObjects(page, context),
  };
}

/** What every article says of itself (schema.org Article and its kinds; a headline has at most 90 characters here, Google takes 110). */
export function article(page: TypedEntry<unknown, unknown>, context: RenderContext): Record<string, unknown> {
  return {
    headline: page.title,
    ...thing(page, context),
    inLanguage: page.textLang,
    datePublished: page.published,
    dateModified: page.updated,
    author: author(page, context),
    publisher: publisher(context),
    license: context.licence.url,
    isAccessibleForFree: true,
    citation: citations(page),
  };
}
