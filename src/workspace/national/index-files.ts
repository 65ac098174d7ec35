import { generateOpml } from 'feedsmith';
import { languageOf } from '../../i18n/languages.ts';
import { withdrawnList } from '../../outputs/feeds/withdrawn-list.ts';
import { type FontFace, fontFacesCss } from '../../styles/typefaces.ts';
import type { Workspace } from '../schema.ts';
import { type FeedHead, mergedAtom, mergedJson, mergedRss } from './feeds.ts';
import { indexPage, lettersOfPage } from './index-page.ts';
import { mergeWithdrawn } from './merge.ts';
import type { ProvinceSite } from './province-site.ts';
import { indexCss } from './style.ts';

/** Cuts the typefaces of a page in `lang` to its letters and gives their faces; the files are the caller's to copy. */
export type CutFonts = (lang: string, letters: readonly string[]) => Promise<FontFace[]>;

/**
 * All text files of the index over `sites`, path from the root → text: a page in each language, merged feeds in three
 * formats, what was taken back, and the provinces for machines. No clock: the same sites give the same bytes.
 */
export async function indexFiles(
  workspace: Workspace,
  sites: readonly ProvinceSite[],
  cutFonts: CutFonts,
): Promise<{ files: Record<string, string>; fonts: FontFace[] }> {
  const { languages } = workspace;
  const files: Record<string, string> = {
    'style.css': indexCss(sites),
    'provinces.json': provincesJson(workspace, sites),
    'provinces.opml': provincesOpml(workspace, sites),
    'robots.txt': 'User-agent: *\nAllow: /\n',
  };
  const fonts: FontFace[] = [];
  for (const lang of languages) {
    const head = headOf(workspace, lang);
    const page = { ...head, languages, sites };
    const faces = await cutFonts(lang, lettersOfPage(indexPage({ ...page, fonts: [] })));
    fonts.push(...faces);
    files[`${lang}/index.html`] = indexPage({ ...page, fonts: faces });
    files[`${lang}/fonts.css`] = fontFacesCss(faces);
    files[`${lang}/feed.xml`] = mergedRss(sites, head);
    files[`${lang}/atom.xml`] = mergedAtom(sites, head);
    files[`${lang}/feed.json`] = mergedJson(sites, head);
    files[`${lang}/withdrawn.json`] = withdrawnList(
      lang,
      mergeWithdrawn(sites, lang).map(({ id, at, reason }) => ({ url: id, at, reason })),
    );
  }
  // The first language answers at the root as well; its canonical address stays the one with the language.
  files['index.html'] = files[`${languages[0]}/index.html`] ?? '';
  for (const { id, mark } of sites) if (mark) files[`marks/${id}.svg`] = mark;
  return { files, fonts };
}

function headOf({ title, intro, origin, publisher, languages }: Workspace, lang: string): FeedHead {
  const [first = ''] = languages;
  const say = (text: Record<string, string>) => text[lang] ?? text[first] ?? '';
  return { lang, title: say(title), description: say(intro), origin, publisher };
}

function provincesJson({ origin }: Workspace, sites: readonly ProvinceSite[]): string {
  const provinces = sites.map(({ id, title, origin: site, languages }) => ({
    id,
    title,
    origin: site,
    manifest: `${site}/feeds.json`,
    languages: languages.map(({ lang, title: name, home, items, updated, feeds }) => ({
      language: lang,
      title: name,
      home_page_url: home,
      items,
      updated,
      feeds: Object.fromEntries(Object.entries(feeds).map(([format, { url }]) => [format, url])),
    })),
  }));
  return `${JSON.stringify({ origin: new URL(origin).origin, provinces }, null, 1)}\n`;
}

function provincesOpml({ title, languages }: Workspace, sites: readonly ProvinceSite[]): string {
  const [first = ''] = languages;
  return generateOpml({
    head: { title: title[first] ?? '' },
    body: {
      outlines: sites.map((site) => ({
        text: site.title,
        outlines: site.languages.map(({ lang, title: name, home, feeds }) => ({
          text: `${name} (${languageOf(lang).name})`,
          title: name,
          type: 'rss',
          version: 'RSS2',
          xmlUrl: feeds.rss.url,
          htmlUrl: home,
          language: lang,
        })),
      })),
    },
  });
}
