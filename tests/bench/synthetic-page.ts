import { inventSentence, type Material, repeat } from './material.ts';
import type { Name } from './names.ts';
import type { Random } from './random.ts';

/** One page. */
export interface SyntheticPage {
  readonly title: string;
  readonly section: string;
  readonly html: string;
}

const SECTIONS = ['tourism', 'heritage', 'ocop', 'investment', 'news', 'places'];
const LINKS = 30;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A real sentence with half its names replaced, some of them set off. */
function sentence(material: Material, subject: Name, random: Random): string {
  const dress = (name: string): string =>
    random.chance(0.2) ? `<a href="/${material.lang}/tourism/">${name}</a>` : name;
  return inventSentence(material, subject, random, { prepare: escapeHtml, dress });
}

/**
 * Makes a page: real sentences in a new order, with invented names, in the markup of a site's page.
 *
 * @param material What to make it of.
 * @param random Where the choices come from.
 * @returns The page.
 */
export function makePage(material: Material, random: Random): SyntheticPage {
  const { lang, pieces, names } = material;
  const subject = random.pick(names);
  const section = random.pick(SECTIONS);
  const title = `${random.pick(pieces.titles)} ${subject[lang]}`;
  const date = `${random.between(2020, 2026)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
  const paragraph = (): string =>
    `<p>${repeat(random.between(3, 6), () => sentence(material, subject, random))}</p>`;
  const part = (place: number): string =>
    `<h2 id="s${place}">${escapeHtml(random.pick(pieces.headings))}</h2>\n${repeat(random.between(1, 2), paragraph)}`;
  const lead = sentence(material, subject, random);
  const body = repeat(random.between(3, 6), part);
  const picture = `/pictures/${section}-${random.between(1, 999)}`;
  const sizes = [480, 960, 1600].map((width) => `${picture}-${width}.webp ${width}w`).join(', ');
  const html = `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/_astro/page.css"><meta name="description" content="${escapeHtml(title)}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","inLanguage":"${lang}"}</script>
</head>
<body>
<nav aria-label="Sen"><ul>${repeat(LINKS, (place) => `<li><a class="link" href="/${lang}/${section}/${place}/">${escapeHtml(pieces.titles[place] ?? '')}</a></li>`)}</ul></nav>
<main id="main" data-pagefind-body data-pagefind-sort="date:${date}">
<span data-value="${section}" data-pagefind-filter="section[data-value]" data-pagefind-meta="section[data-value]"></span>
<span data-value="${subject[lang]}" data-pagefind-filter="place[data-value]" data-pagefind-meta="place[data-value]"></span>
<span data-value="${date}" data-pagefind-meta="date[data-value]"></span>
<h1>${escapeHtml(title)}</h1>
<picture><source type="image/webp" srcset="${sizes}"><img src="${picture}.jpg" width="1600" height="1000" alt="${escapeHtml(random.pick(pieces.titles))}"></picture>
<p class="lead">${lead}</p>
${body}
<div data-pagefind-ignore><p>${repeat(3, () => sentence(material, subject, random))}</p></div>
</main>
<footer><ul>${repeat(LINKS / 2, (place) => `<li><a href="/${lang}/${place}/">${escapeHtml(pieces.headings[place] ?? '')}</a></li>`)}</ul></footer>
<script type="module" src="/_astro/page.js"></script>
</body>
</html>
`;
  return { title, section, html };
}
