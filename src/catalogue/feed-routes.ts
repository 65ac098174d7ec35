import { SECTIONS, type Section } from '../types/define.ts';
import type { Catalogue } from './catalogue.ts';
import { FEED_INDEXES, type FeedScope, feedPath, formatsOf, withdrawnPath } from './feed-paths.ts';
import { feedArchives } from './feed-slices.ts';

/** Addresses of all syndication documents, archives included. */
export function feedRoutes(catalogue: Catalogue): string[] {
  const { site } = catalogue.province;
  const scopes = feedScopes(SECTIONS.filter((section) => site.sections.includes(section)));
  return [
    ...FEED_INDEXES,
    ...site.languages.flatMap((lang) => [
      withdrawnPath(lang),
      ...scopes.flatMap((scope) =>
        [undefined, ...feedArchives(catalogue, lang, scope)].flatMap((page) =>
          formatsOf(scope).map((format) => feedPath(format, lang, { ...scope, page })),
        ),
      ),
    ]),
  ];
}

/** The feeds of one language: of everything, of each section, and the podcast where there is something to hear. */
export function feedScopes(sections: readonly Section[]): FeedScope[] {
  return [
    {},
    ...sections.map((section) => ({ section })),
    ...(sections.includes('media') ? [{ podcast: true }] : []),
  ];
}
