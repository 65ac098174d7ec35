import { feedPath } from '../catalogue/feed-paths.ts';
import type { EntryPage, SiteView } from '../catalogue/views.ts';
import { translator } from '../i18n/translate.ts';
import type { RenderContext } from '../types/define.ts';

/** What a type's functions may know of the page that shows an entry. */
export function contextOf(site: SiteView, page: EntryPage): RenderContext {
  const { origin, managingBody, licence } = site;
  return {
    lang: page.lang,
    t: translator(page.lang),
    url: origin + canonicalPath(site, page),
    origin,
    publisher: managingBody.name,
    region: site.name,
    podcast: origin + feedPath('rss', page.lang, { podcast: true }),
    licence,
  };
}

/** A fallback page shows the source text, so its home is where that text is. */
function canonicalPath({ sourceLanguage }: SiteView, { path, state, alternates }: EntryPage): string {
  const source = alternates.find(({ lang }) => lang === sourceLanguage);
  return state === 'missing' && source ? source.path : path;
}
