import { astro, astroConfig } from './astro.ts';
import { type Rival, writeFiles } from './rival.ts';

/** Items of a feed document, as in ours. */
const ITEMS = 50;
/** What we compress, at our settings (src/build/compress-file.ts). */
const COMPRESSION = { text: String.raw`\.(html|css|js|json|xml|svg|md|txt)$`, smallest: 1024, brotli: 6 };

const CONFIG_PARTS = `import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import sitemap from '@astrojs/sitemap';
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const compress = { name: 'compress', hooks: { 'astro:build:done': async ({ dir }) => {
  const folder = fileURLToPath(dir);
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => /${COMPRESSION.text}/.test(file));
  const next = files.values();
  const one = async () => {
    for (const file of next) {
      const bytes = fs.readFileSync(path.join(folder, file));
      if (bytes.length < ${COMPRESSION.smallest}) continue;
      const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: ${COMPRESSION.brotli}, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      const [br, gz] = await Promise.all([brotli(bytes, { params }), gzip(bytes)]);
      fs.writeFileSync(path.join(folder, file + '.br'), br);
      fs.writeFileSync(path.join(folder, file + '.gz'), gz);
    }
  };
  await Promise.all(Array.from({ length: 4 }, one));
} } };
`;

/** Title and picture, as an SVG that sharp draws: the cheapest of the usual ways. */
const CARD = `import fs from 'node:fs';
import { getCollection } from 'astro:content';
import sharp from 'sharp';
export async function getStaticPaths() {
  return (await getCollection('entries')).map((entry) => ({ params: { name: entry.id }, props: { entry } }));
}
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const grounds = new Map();
function groundOf(photo) {
  if (!grounds.has(photo)) grounds.set(photo, sharp('src/photos/' + photo).resize(1200, 630, { fit: 'cover' }).png({ compressionLevel: 0 }).toBuffer());
  return grounds.get(photo);
}
export async function GET({ props: { entry } }) {
  const lines = entry.data.title.match(/.{1,32}(\\s|$)|.{1,32}/gu) ?? [];
  const label = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect x="32" y="380" width="660" height="220" fill="#fff"/>' + lines.map((line, row) => '<text x="56" y="' + (440 + row * 52) + '" font-size="44" font-family="sans-serif">' + escape(line) + '</text>').join('') + '</svg>';
  const card = await sharp(await groundOf(entry.data.photo)).composite([{ input: Buffer.from(label) }]).jpeg({ quality: 78 }).toBuffer();
  return new Response(card);
}
`;

/** The text as it was written, for machines. */
const TWIN = `import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('entries')).map((entry) => ({ params: { name: entry.id }, props: { entry } }));
}
export const GET = ({ props: { entry } }) => new Response('---\\ntitle: ' + JSON.stringify(entry.data.title) + '\\nsummary: ' + JSON.stringify(entry.data.summary) + '\\n---\\n' + entry.body);
`;

/** Whole texts in RSS, Atom and JSON, of each language and section, with archives; each text is rendered once. */
const FEEDS = `import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getCollection, render } from 'astro:content';
import { Feed } from 'feed';
import mdxRenderer from '@astrojs/mdx/server.js';
import Figure from '../../components/Figure.astro';
import FactBox from '../../components/FactBox.astro';
import Quote from '../../components/Quote.astro';
const container = await AstroContainer.create();
container.addServerRenderer({ name: 'mdx', renderer: mdxRenderer });
const htmls = new Map();
function htmlOf(entry) {
  if (!htmls.has(entry.id)) htmls.set(entry.id, render(entry).then(({ Content }) => container.renderToString(Content, { props: { components: { Figure, FactBox, Quote } } })));
  return htmls.get(entry.id);
}
const FORMATS = { 'feed.xml': 'rss2', 'atom.xml': 'atom1', 'feed.json': 'json1' };
export async function getStaticPaths() {
  const entries = (await getCollection('entries')).sort((a, b) => a.data.published.getTime() - b.data.published.getTime());
  const scopes = Object.groupBy(entries.flatMap((entry) => { const [lang, section] = entry.id.split('/'); return [{ scope: lang, entry }, { scope: lang + '/' + section, entry }]; }), ({ scope }) => scope);
  return Object.entries(scopes).flatMap(([scope, all]) => {
    const pages = [all.slice(-${ITEMS}), ...Array.from({ length: Math.floor(all.length / ${ITEMS}) }, (_, page) => all.slice(page * ${ITEMS}, (page + 1) * ${ITEMS}))];
    return pages.flatMap((page, number) => Object.entries(FORMATS).map(([file, format]) => ({ params: { name: scope + '/' + (number ? number + '-' : '') + file }, props: { entries: page.map(({ entry }) => entry), scope, format } })));
  });
}
export async function GET({ site, props: { entries, scope, format } }) {
  const feed = new Feed({ title: scope, id: site + scope, link: site + scope, copyright: 'Sen', updated: entries.at(-1)?.data.published });
  for (const entry of entries.toReversed()) feed.addItem({ title: entry.data.title, id: site + entry.id, link: site + entry.id + '/', description: entry.data.summary, content: await htmlOf(entry), date: entry.data.published });
  return new Response(feed[format]());
}
`;

/**
 * The same with what a province's site has beside its pages: social cards, Markdown twins, whole feeds in three formats
 * with archives, a sitemap, twins for servers that compress. Its pages themselves stay as bare as they were.
 */
export const astroWithOutputs: Rival = {
  ...astro,
  name: 'Astro, with our outputs',
  packages: { ...astro.packages, '@astrojs/sitemap': '3.7.4', feed: '6.0.0' },
  write(folder, province) {
    astro.write(folder, province);
    writeFiles(folder, {
      'astro.config.mjs': astroConfig(CONFIG_PARTS, ['sitemap()', 'compress']),
      'src/pages/cards/[...name].jpg.ts': CARD,
      'src/pages/[...name].md.ts': TWIN,
      'src/pages/feeds/[...name].ts': FEEDS,
    });
  },
};
