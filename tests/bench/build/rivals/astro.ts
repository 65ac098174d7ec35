import fs from 'node:fs';
import path from 'node:path';
import { linkOf, rivalBody } from './body.ts';
import { PAGEFIND, PICTURES, type Rival, searchOf, withMatter, writeFiles } from './rival.ts';

/** Pictures in the same widths and formats as ours. */
const PICTURE = `---
import { getImage } from 'astro:assets';
const { file, alt } = Astro.props;
const photos = import.meta.glob('../photos/*.jpg', { eager: true });
const src = photos['../photos/' + file].default;
const avif = await getImage({ src, format: 'avif', widths: ${JSON.stringify(PICTURES.widths)} });
const jpeg = await getImage({ src, format: 'jpg', width: ${PICTURES.fallback} });
---
<picture><source type="image/avif" srcset={avif.srcSet.attribute} sizes="100vw" /><img src={jpeg.src} {...jpeg.attributes} alt={alt} loading="lazy" /></picture>
`;

/** Its picture service with the encoders' settings that we use: at its own it takes ten times as long. */
export const IMAGE_SERVICE = `image: { service: { entrypoint: 'astro/assets/services/sharp', config: ${JSON.stringify(PICTURES.encoding)} } }`;

/** Its configuration; `setup` stands above it, `integrations` are added to MDX. */
export const astroConfig = (setup = '', integrations: readonly string[] = []): string =>
  `${setup}import mdx from '@astrojs/mdx';\nexport default { integrations: [${['mdx()', ...integrations].join(', ')}], ${IMAGE_SERVICE}, site: 'https://example.vn', trailingSlash: 'always' };\n`;

/** The components of our bodies. */
export const COMPONENTS = {
  'src/components/Photo.astro': PICTURE,
  'src/components/Figure.astro': `---
import Photo from './Photo.astro';
const { src, caption } = Astro.props;
---
<figure><Photo file={src} alt={caption} /><figcaption>{caption}</figcaption></figure>
`,
  'src/components/FactBox.astro': `<aside class="facts"><h3>{Astro.props.title}</h3><slot /></aside>\n`,
  'src/components/Quote.astro': `<blockquote><slot /><p>{Astro.props.by}</p></blockquote>\n`,
};

const BASE = `---
import '../styles.css';
const { title, summary, lang, path } = Astro.props;
const sections = ['tourism', 'ocop', 'investment', 'heritage', 'news'];
---
<!doctype html>
<html lang={lang}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><meta name="description" content={summary}>
{['vi', 'en', 'km'].map((other) => <link rel="alternate" hreflang={other} href={'/' + other + path} />)}</head>
<body><header><nav>{sections.map((name) => <a href={'/' + lang + '/' + name + '/'}>{name}</a>)}</nav></header>
<slot /><footer><p>Sen</p></footer></body></html>
`;

const ENTRY = `---
import { getCollection, render } from 'astro:content';
import Base from '../../../layouts/Base.astro';
import Photo from '../../../components/Photo.astro';
import Figure from '../../../components/Figure.astro';
import FactBox from '../../../components/FactBox.astro';
import Quote from '../../../components/Quote.astro';
export async function getStaticPaths() {
  const entries = await getCollection('entries');
  return entries.map((entry) => {
    const [lang, section, slug] = entry.id.split('/');
    return { params: { lang, section, slug }, props: { entry } };
  });
}
const { entry } = Astro.props;
const { lang, section, slug } = Astro.params;
const { Content, headings } = await render(entry);
---
<Base title={entry.data.title} summary={entry.data.summary} lang={lang} path={'/' + section + '/' + slug + '/'}>
<main data-pagefind-body><h1>{entry.data.title}</h1><Photo file={entry.data.photo} alt={entry.data.alt} /><p class="lede">{entry.data.summary}</p>
<ul>{headings.map((heading) => <li><a href={'#' + heading.slug}>{heading.text}</a></li>)}</ul>
<Content components={{ Figure, FactBox, Quote }} /></main>
</Base>
`;

const SECTION = `---
import { getCollection } from 'astro:content';
import Base from '../../../layouts/Base.astro';
import Photo from '../../../components/Photo.astro';
export async function getStaticPaths() {
  const entries = await getCollection('entries');
  const groups = Object.groupBy(entries, (entry) => entry.id.split('/').slice(0, 2).join('/'));
  return Object.entries(groups).flatMap(([key, all]) => {
    const [lang, section] = key.split('/');
    const cards = all.sort((a, b) => b.data.published.getTime() - a.data.published.getTime()).slice(0, 60);
    return [{ params: { lang, section }, props: { cards } }];
  });
}
const { cards } = Astro.props;
const { lang, section } = Astro.params;
---
<Base title={section} summary={section} lang={lang} path={'/' + section + '/'}>
<main><h1>{section}</h1>{cards.map((card) => <article><Photo file={card.data.photo} alt={card.data.alt} /><h2><a href={'/' + card.id + '/'}>{card.data.title}</a></h2><p>{card.data.summary}</p></article>)}</main>
</Base>
`;

/** Astro as its documentation has it: MDX in a content collection, its own pictures, then Pagefind. */
export const astro: Rival = {
  name: 'Astro + MDX + Pagefind',
  packages: { astro: '7.3.4', '@astrojs/mdx': '8.0.2', sharp: '0.35.5', pagefind: PAGEFIND },
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  search: searchOf('dist'),
  textFile: (id, lang) => `src/entries/${lang}/${linkOf(id)}.mdx`,
  write(folder, { photos }) {
    fs.cpSync(photos, path.join(folder, 'src/photos'), { recursive: true });
    writeFiles(folder, {
      'astro.config.mjs': astroConfig(),
      'src/content.config.ts': `import { defineCollection, z } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { entries: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './src/entries' }), schema: z.object({ title: z.string(), summary: z.string(), published: z.coerce.date(), photo: z.string(), alt: z.string() }) }) };\n`,
      'src/styles.css': 'body { font-family: sans-serif }\n',
      ...COMPONENTS,
      'src/layouts/Base.astro': BASE,
      'src/pages/[lang]/[section]/[slug].astro': ENTRY,
      'src/pages/[lang]/[section]/index.astro': SECTION,
    });
  },
  text(entry, lang, entries) {
    const { title, summary, alt } = entry.texts[lang];
    const matter = { title, summary, published: entry.published, photo: entry.photo, alt };
    return withMatter(matter, rivalBody(entry, lang, entries));
  },
};
