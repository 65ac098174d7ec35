import { SECTIONS } from '../types/define.ts';
import type { Catalogue } from './catalogue.ts';
import { FEED_FORMATS, FEED_INDEXES, feedPath, withdrawnPath } from './feed-paths.ts';
import { feedArchives } from './feed-slices.ts';

/** Addresses of all syndication documents, archives included. */
export function feedRoutes(catalogue: Catalogue): string[] {
  const { site } = catalogue.province;
  const scopes = [undefined, ...SECTIONS.filter((section) => site.sections.includes(section))];
  return [
    ...FEED_INDEXES,
    ...site.languages.flatMap((lang) => [
      withdrawnPath(lang),
      ...scopes.flatMap((section) =>
        [undefined, ...feedArchives(catalogue, lang, section)].flatMap((page) =>
          FEED_FORMATS.map((format) => feedPath(format, lang, { section, page })),
        ),
      ),
    ]),
  ];
}
