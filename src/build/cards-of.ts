import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Route } from '../catalogue/routes.ts';
import { inLanguage } from '../catalogue/view-entry.ts';
import { translator } from '../i18n/translate.ts';
import { cardFile, podcastCoverFile } from './card-file.ts';
import { fallbackOf } from './picture-plan.ts';
import type { Card } from './social-cards.ts';

/** A card for every page of every language, with its own picture or the front page's, and a cover for each podcast. */
export function cardsOf(catalogue: Catalogue, routes: readonly Route[]): Card[] {
  const { home, images, site } = catalogue.province;
  const card = (file: string, lang: string, title: string, cover = home.hero.picture): Card[] => {
    const image = images[cover];
    const siteName = inLanguage(catalogue, site.name, lang);
    return image ? [{ file, lang, title, siteName, picture: fallbackOf(image).name }] : [];
  };
  const pages = routes.flatMap(({ path, lang, title, cover }) =>
    title ? card(cardFile(path), lang, title, cover) : [],
  );
  const podcasts = site.sections.includes('media')
    ? site.languages
        .flatMap((lang) => card(podcastCoverFile(lang), lang, translator(lang)('sections.media.name')))
        .map((cover) => ({ ...cover, square: true }))
    : [];
  return [...pages, ...podcasts];
}
