import { formatDay } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/format.ts';
import { languageOf } from '../../i18n/languages.ts';
import { translator } from '../../i18n/translate.ts';
import { escapeHtml } from '../../outputs/feeds/plain-html.ts';
import type { FontFace } from '../../styles/typefaces.ts';
import { type FeedHead, homeOf, mergedItems } from './feeds.ts';
import type { ProvinceSite } from './province-site.ts';

/** Newest items that the page lists; the feeds have more. */
const LISTED = 12;

/** What the index page in one language is made of. */
export interface IndexPage extends FeedHead {
  /** All languages of the index. */
  languages: readonly string[];
  sites: readonly ProvinceSite[];
  fonts: readonly FontFace[];
}

/** The page over all provinces: a card for each, what is new among them, and the feeds. Static HTML, no script. */
export function indexPage(page: IndexPage): string {
  const { lang, title, description, languages, sites, origin, publisher, fonts } = page;
  const t = translator(lang);
  const home = homeOf(page);
  const e = escapeHtml;
  const feed = (file: string, type: string) =>
    `<link rel="alternate" type="${type}" title="${e(title)}" href="/${lang}/${file}">`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${e(title)}</title>
<meta name="description" content="${e(description)}">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'">
<link rel="canonical" href="${home}">
${languages.map((code) => `<link rel="alternate" hreflang="${code}" href="${homeOf({ origin, lang: code })}">`).join('\n')}
<link rel="alternate" hreflang="x-default" href="${new URL(origin).origin}/">
${feed('feed.xml', 'application/rss+xml')}
${feed('atom.xml', 'application/atom+xml')}
${feed('feed.json', 'application/feed+json')}
${fonts
  .filter(({ preload }) => preload)
  .map(({ src }) => `<link rel="preload" as="font" type="font/woff2" href="${src}" crossorigin>`)
  .join('\n')}
<link rel="stylesheet" href="/${lang}/fonts.css">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header>
<nav aria-label="${e(t('nav.languages'))}"><ul>${languages.map((code) => `<li><a href="/${code}/" lang="${code}" hreflang="${code}"${code === lang ? ' aria-current="true"' : ''}>${e(languageOf(code).short)}</a></li>`).join('')}</ul></nav>
<h1>${e(title)}</h1>
<p class="lede">${e(description)}</p>
</header>
<main>
<section aria-labelledby="provinces">
<h2 id="provinces">${e(t('national.provinces'))}</h2>
<ul class="provinces">
${sites.map((site) => card(site, lang)).join('\n')}
</ul>
</section>
<section aria-labelledby="newest" class="newest">
<h2 id="newest">${e(t('national.newest'))}</h2>
<ul>
${mergedItems(sites, lang)
  .slice(0, LISTED)
  .map(
    ({ id, changed, item, source }) =>
      `<li><a href="${e(item.url ?? id)}">${e(item.title ?? id)}</a> <span>${e(source.title)} · <time datetime="${e(changed)}">${e(formatDay(changed, lang))}</time></span></li>`,
  )
  .join('\n')}
</ul>
</section>
<section aria-labelledby="feeds">
<h2 id="feeds">${e(t('national.feeds'))}</h2>
<p>${e(t('national.feedsIntro'))}</p>
<p class="feeds"><a href="/${lang}/feed.xml">RSS</a> <a href="/${lang}/atom.xml">Atom</a> <a href="/${lang}/feed.json">JSON</a> <a href="/${lang}/withdrawn.json">${e(t('feeds.withdrawn'))}</a></p>
<p>${e(t('national.machines'))}: <a href="/provinces.json">provinces.json</a>, <a href="/provinces.opml">provinces.opml</a></p>
</section>
</main>
<footer><p>${e(t('national.publisher', { name: publisher.name }))} <a href="mailto:${e(publisher.email)}">${e(publisher.email)}</a></p></footer>
</body>
</html>
`;
}

function card({ id, title, origin, mark, languages }: ProvinceSite, lang: string): string {
  const e = escapeHtml;
  const t = translator(lang);
  const own = languages.find((language) => language.lang === lang) ?? languages[0];
  const foreign = own && own.lang !== lang ? ` lang="${own.lang}"` : '';
  const reading = languages.map(
    (language) =>
      `<a href="${e(language.home)}" lang="${language.lang}" hreflang="${language.lang}">${e(languageOf(language.lang).short)}</a>`,
  );
  const facts = own
    ? [
        t('national.items', { value: formatNumber(own.items, lang) }),
        ...(own.updated ? [t('national.updated', { date: formatDay(own.updated, lang) })] : []),
      ]
    : [];
  return `<li class="province p-${id}">
${mark ? `<img src="/marks/${id}.svg" alt="" width="64" height="64">` : ''}
<h3${foreign}><a href="${e(own?.home ?? origin)}">${e(own?.title ?? title)}</a></h3>
<p${foreign}>${e(own?.description ?? '')}</p>
<p class="facts">${e(facts.join(' · '))}</p>
<p class="read">${e(t('national.read'))} ${reading.join(' ')}</p>
</li>`;
}

/** Every letter that the page shows, for its typefaces. */
export const lettersOfPage = (html: string): string[] =>
  [
    ...new Set(
      html.replace(/<[^>]*>/g, '').replace(/&\w+;|&#\w+;/g, '&<>"') +
        html.replace(/<[^>]*>/g, '').toUpperCase(),
    ),
  ].sort();
