import { z } from 'zod';
import type { SiteReader } from '../../outputs/feeds/check/site-reader.ts';

const manifestSchema = z.object({
  title: z.string(),
  origin: z.url({ protocol: /^https?$/ }),
  withdrawn: z.array(z.object({ language: z.string(), url: z.string() })),
  feeds: z.array(
    z.object({
      language: z.string(),
      section: z.string().nullable(),
      /** Sites built before there were podcasts do not say it. */
      podcast: z.boolean().default(false),
      format: z.string(),
      url: z.string(),
      home_page_url: z.string(),
      items: z.number(),
      updated: z.string().nullable(),
    }),
  ),
});

const withdrawnSchema = z.object({
  withdrawn: z.array(z.object({ id: z.string(), withdrawn_at: z.string(), reason: z.string() })),
});

const titled = z.object({ title: z.string(), description: z.string().default('') });

/** One language of a province's site, as its own feeds tell it. */
export interface ProvinceLanguage {
  lang: string;
  title: string;
  description: string;
  home: string;
  items: number;
  /** ISO 8601 instant; `null` where nothing was ever published. */
  updated: string | null;
  /** Feeds of everything: address and text. */
  feeds: Record<'rss' | 'atom' | 'json', { url: string; text: string }>;
  withdrawn: { id: string; at: string; reason: string }[];
}

/** A province's built site, as far as the index over all provinces wants to know it. */
export interface ProvinceSite {
  id: string;
  title: string;
  origin: string;
  /** SVG of its mark. */
  mark: string | undefined;
  /** Its inks by day and by night: name, such as `bank-text` → `#RRGGBB`. */
  inks: Record<'day' | 'night', Record<string, string>>;
  languages: ProvinceLanguage[];
}

/** A province's site cannot be read; the message says in Vietnamese and English which, and what of it. */
export class SiteError extends Error {}

/**
 * Reads a province's site from its manifest (`/feeds.json`) on. Gives `undefined` where there is no manifest; throws a
 * `SiteError` with the document's path when one that the manifest names is missing or not what it should be: an index that left out what
 * it could not read would withdraw it.
 */
export async function readProvinceSite(id: string, read: SiteReader): Promise<ProvinceSite | undefined> {
  const text = async (address: string): Promise<string | undefined> => {
    const found = await read(address);
    return found && Buffer.from(found.bytes).toString('utf8');
  };
  const must = async (address: string): Promise<string> => {
    const { pathname } = new URL(address, 'http://sen.invalid');
    const found = await text(pathname);
    if (found === undefined) throw new SiteError(`${id}: thiếu / missing: ${pathname}`);
    return found;
  };
  const manifest = await text('/feeds.json');
  if (manifest === undefined) return undefined;
  const { title, origin, feeds, withdrawn } = parse(manifestSchema, manifest, `${id}: /feeds.json`);
  const whole = feeds.filter(({ section, podcast }) => section === null && !podcast);
  const languages: ProvinceLanguage[] = [];
  for (const feed of whole.filter(({ format }) => format === 'json')) {
    const lang = feed.language;
    const of = async (format: string) => {
      const url = whole.find((other) => other.language === lang && other.format === format)?.url;
      if (!url)
        throw new SiteError(`${id}: /feeds.json: thiếu nguồn tin / names no feed: ${format}, ${lang}`);
      return { url, text: await must(url) };
    };
    const all = { rss: await of('rss'), atom: await of('atom'), json: await of('json') };
    const list = withdrawn.find(({ language }) => language === lang);
    const taken = list ? parse(withdrawnSchema, await must(list.url), `${id}: ${list.url}`).withdrawn : [];
    languages.push({
      lang,
      ...parse(titled, all.json.text, `${id}: ${all.json.url}`),
      home: feed.home_page_url,
      items: feed.items,
      updated: feed.updated,
      feeds: all,
      withdrawn: taken.map(({ id: item, withdrawn_at, reason }) => ({ id: item, at: withdrawn_at, reason })),
    });
  }
  const inks = inksIn((await text('/theme.css')) ?? '');
  return { id, title, origin, mark: await text('/favicon.svg'), inks, languages };
}

function parse<S extends z.ZodType>(schema: S, text: string, what: string): z.output<S> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new SiteError(`${what}: không phải JSON / no JSON: ${(error as Error).message}`);
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SiteError(`${what}: sai dạng / not as it should be: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The inks of `/theme.css` (styles/theme.ts): those of the day stand first, those of the night in a media rule. */
function inksIn(css: string): ProvinceSite['inks'] {
  const [first = '', second = ''] = [...css.matchAll(/:root\{([^}]*)\}/g)].map(([, rules]) => rules);
  const read = (rules: string) =>
    Object.fromEntries(
      [...rules.matchAll(/--([\w-]+):(#[0-9A-Fa-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    );
  return { day: read(first), night: read(second) };
}
