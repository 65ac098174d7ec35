import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../sentences.ts';
import { asMarkdown, linkOf, rivalBody } from './body.ts';
import { PAGEFIND, PICTURES, type Rival, searchOf, withMatter, writeFiles } from './rival.ts';

const CONFIG = `import Image from '@11ty/eleventy-img';
export default function (config) {
  config.addAsyncShortcode('photo', async (file, alt) => {
    const made = (format, widths) => Image('photos/' + file, { widths, formats: [format], outputDir: '_site/img/', urlPath: '/img/', sharpAvifOptions: ${JSON.stringify(PICTURES.encoding.avif)}, sharpJpegOptions: ${JSON.stringify(PICTURES.encoding.jpeg)} });
    const { avif } = await made('avif', ${JSON.stringify(PICTURES.widths)});
    const { jpeg: [jpeg] } = await made('jpeg', [${PICTURES.fallback}]);
    return '<picture><source type="image/avif" srcset="' + avif.map(({ srcset }) => srcset).join(', ') + '" sizes="100vw"><img src="' + jpeg.url + '" width="' + jpeg.width + '" height="' + jpeg.height + '" alt="' + alt + '" loading="lazy"></picture>';
  });
  config.addCollection('cards', (api) => Object.groupBy(api.getAll().filter((page) => page.data.photo), (page) => page.data.lang + '/' + page.data.section));
  return { dir: { input: 'content', includes: '../layouts', output: '_site' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
`;

const BASE = `<!doctype html>
<html lang="{{ lang }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title><meta name="description" content="{{ summary }}">
{% for other in ['vi', 'en', 'km'] %}<link rel="alternate" hreflang="{{ other }}" href="/{{ other }}/{{ link }}/">{% endfor %}</head>
<body><header><nav>{% for name in ['tourism', 'ocop', 'investment', 'heritage', 'news'] %}<a href="/{{ lang }}/{{ name }}/">{{ name }}</a>{% endfor %}</nav></header>
{{ content | safe }}<footer><p>Sen</p></footer></body></html>
`;
const ENTRY = `---
layout: base.njk
---
<main data-pagefind-body><h1>{{ title }}</h1>{% photo photo, alt %}<p class="lede">{{ summary }}</p>{{ content | safe }}</main>
`;
const section = (lang: string, name: string) => `---
layout: base.njk
lang: ${lang}
title: ${name}
link: ${name}
permalink: /${lang}/${name}/
---
<main><h1>${name}</h1>{% for card in collections.cards['${lang}/${name}'] | reverse %}{% if loop.index <= 60 %}<article>{% photo card.data.photo, card.data.alt %}<h2><a href="{{ card.url }}">{{ card.data.title }}</a></h2><p>{{ card.data.summary }}</p></article>{% endif %}{% endfor %}</main>
`;

/** Eleventy, Markdown and Nunjucks, with its own picture plug-in. */
export const eleventy: Rival = {
  name: 'Eleventy',
  packages: { '@11ty/eleventy': '3.1.8', '@11ty/eleventy-img': '7.0.0', pagefind: PAGEFIND },
  build: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  search: searchOf('_site'),
  textFile: (id, lang) => `content/${lang}/${linkOf(id)}.md`,
  write(folder, { entries, photos }) {
    fs.cpSync(photos, path.join(folder, 'photos'), { recursive: true });
    writeFiles(folder, {
      'eleventy.config.js': CONFIG,
      'layouts/base.njk': BASE,
      'layouts/entry.njk': ENTRY,
    });
    for (const lang of LANGUAGES)
      for (const name of new Set(entries.map((entry) => entry.section)))
        writeFiles(folder, { [`content/${lang}/${name}.njk`]: section(lang, name) });
  },
  text(entry, lang, entries) {
    const { title, summary, alt } = entry.texts[lang];
    const { section, photo, published: date } = entry;
    const link = linkOf(entry.id);
    const permalink = `/${lang}/${link}/`;
    const matter = { layout: 'entry.njk', lang, section, title, summary, alt, photo, date, link, permalink };
    return withMatter(matter, asMarkdown(rivalBody(entry, lang, entries)));
  },
};
