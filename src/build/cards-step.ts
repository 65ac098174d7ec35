import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Route } from '../catalogue/routes.ts';
import { inLanguage } from '../catalogue/view-entry.ts';
import { fallbackOf } from './picture-plan.ts';
import type { Card } from './social-cards.ts';

/** A card for every page of every language: an entry's own picture, the front page's for the rest. */
export function cardsOf(catalogue: Catalogue, routes: readonly Route[]): Card[] {
  const { home, images, site } = catalogue.province;
  return routes.flatMap(({ path, lang, title, cover }) => {
    const image = images[cover ?? home.hero.picture];
    if (!title || !image) return [];
    const siteName = inLanguage(catalogue, site.name, lang);
    return [{ path, lang, title, siteName, picture: fallbackOf(image).name }];
  });
}
