import type { Lang, StrangerPage } from './parse.ts';

/** A page's file below the site's folder, and its address. */
export interface StrangerFile {
  readonly file: string;
  readonly url: string;
  readonly html: string;
}

const TAGS: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB', km: 'km-KH' };
const SITE = 'An Giang';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** As an old program writes letters with diacritics. */
const asEntities = (text: string): string =>
  escapeHtml(text).replace(/[\u00C0-\u1EFF]/g, (letter) => `&#${letter.codePointAt(0)};`);

function bodyOf(lines: readonly string[], write: (text: string) => string, closeParagraphs = true): string {
  return lines
    .map((line) => {
      if (line.startsWith('## ')) return `<h2>${write(line.slice(3))}</h2>`;
      if (line.startsWith('- ')) return `<ul><li>${write(line.slice(2))}</li></ul>`;
      const [, label, value] = line.match(/^= (.*?): (.*)$/) ?? [];
      if (label && value) return `<dl><dt>${write(label)}</dt><dd>${write(value)}</dd></dl>`;
      return `<p>${write(line)}${closeParagraphs ? '</p>' : ''}`;
    })
    .join('\n');
}

type Layout = (page: StrangerPage, lang: Lang) => Omit<StrangerFile, 'url'>;

/** As many hands make pages: every layout is one that some generator or some person writes. */
const LAYOUTS: readonly Layout[] = [
  (page, lang) => ({
    file: `${lang}/${page.section}/${page.slug}/index.html`,
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(page.title)} | ${SITE}</title></head>
<body><nav><a href="/${lang}/">${SITE}</a></nav>
<main data-pagefind-body data-s="${page.section}" data-pagefind-filter="section[data-s]">
<h1>${escapeHtml(page.title)}</h1>
<p><span data-pagefind-filter="place:${page.place}">${page.place}</span> <time datetime="${page.date}" data-pagefind-sort="date[datetime]">${page.date}</time></p>
${bodyOf(page.lines, escapeHtml)}
</main><footer>${SITE}</footer></body></html>`,
  }),
  (page, lang) => ({
    file: `${lang}/${page.slug}.html`,
    html: `<html lang='${lang}'><head><title>${escapeHtml(page.title)}</title></head>
<body data-pagefind-body><header><a href="/${lang}/">${SITE}</a></header><h1>${escapeHtml(page.title)}</h1>
${bodyOf(page.lines, escapeHtml)}
<footer>© ${SITE}</footer></body></html>`,
  }),
  (page, lang) => ({
    file: `${lang}/${page.slug}/index.html`,
    html: `<!DOCTYPE html>
<html class="no-js" lang="${TAGS[lang]}"><head><meta charset="utf-8"/><title>${SITE}: ${escapeHtml(page.title)}</title></head>
<body><header><h1>${escapeHtml(page.title)}</h1></header>
<article data-pagefind-body><p data-pagefind-meta="section:${page.section}">
${bodyOf(page.lines, escapeHtml)}</article></body></html>`,
  }),
  (page, lang) => ({
    file: `${lang}/${page.section}/${page.slug}.html`,
    html: `<html lang="${lang}"><head><title>${escapeHtml(page.title)}</title></head>
<body><div class="content" data-pagefind-body>
${bodyOf(page.lines, escapeHtml)}</div></body></html>`,
  }),
  (page, lang) => ({
    file: `${lang}/${page.slug}.html`,
    html: `<HTML LANG=${lang}><HEAD><TITLE>${asEntities(page.title)}</TITLE></HEAD>
<BODY><DIV data-pagefind-body><H1>${asEntities(page.title)}</H1>
${bodyOf(page.lines, asEntities, false)}
</DIV></BODY></HTML>`,
  }),
  (page, lang) => ({
    file: `${lang}/${page.slug}/index.html`,
    html: `<!doctype html><html lang="${TAGS[lang]}"><head><title>${escapeHtml(page.title)} – ${SITE}</title></head>
<body><main><section data-pagefind-body><h1><span>${escapeHtml(page.title)}</span></h1></section>
<aside><h2>${SITE}</h2></aside>
<section data-pagefind-body><table>
${bodyOf(page.lines, escapeHtml)
  .split('\n')
  .map((row) => `<tr><td>${row}</td></tr>`)
  .join('\n')}
</table></section></main></body></html>`,
  }),
];

/**
 * Writes a page in one of several ways.
 *
 * @param page The page.
 * @param lang Its language.
 * @param way Which way; any number.
 * @returns The file, with its address.
 */
export function toFile(page: StrangerPage, lang: Lang, way: number): StrangerFile {
  const layout = LAYOUTS[way % LAYOUTS.length] as Layout;
  const { file, html } = layout(page, lang);
  return { file, html, url: `/${file.replace(/index\.html$/, '')}` };
}
