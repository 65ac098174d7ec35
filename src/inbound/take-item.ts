import type { InboundSource, SourceFields } from '../content/inbound.ts';
import { feedDate } from './feed-date.ts';
import type { FeedItem } from './feed-item.ts';
import { plainText, shorten } from './plain-text.ts';
import { Refusal } from './refusal.ts';

/** Longest texts that are kept; longer ones are shortened at a word. */
const LIMITS = { title: 300, standfirst: 600, name: 200, body: 50_000 };
/** A clock may be wrong by this much, not more. */
const AHEAD = 3_600_000;
/** Licences under which a text may be passed on whole, and the word for an agreement of one's own. */
const ALLOWS_BODY = /^(CC0|CC[ -]BY([ -](SA|ND))?([ -]\d\.\d)?( .*)?$|full text:|toàn văn:)/i;

/** An item that can be proposed: checked, plain text, NFC. */
export interface TakenItem {
  id: string;
  lang: string;
  fields: SourceFields;
}

/** What taking an item needs to know besides the item. */
export interface TakeContext {
  source: InboundSource;
  /** Address of the feed, for relative links. */
  feedUrl: string;
  /** Language of the site's source texts, where neither item nor source states one. */
  lang: string;
  /** Milliseconds. */
  now: number;
}

/** Checks and cleans an item. Throws a `Refusal` when it lacks what the Press Law wants of a republished item. */
export function takeItem(item: FeedItem, context: TakeContext): TakenItem {
  const { source, feedUrl, now } = context;
  const title = shorten(plainText(item.title ?? ''), LIMITS.title);
  if (title.length < 2) throw new Refusal({ vi: 'Không có tựa.', en: 'It has no title.' });
  const link = webAddress(item.link, feedUrl);
  if (!link) {
    const given = item.link ? ` (${shorten(item.link, 80)})` : '';
    throw new Refusal({
      vi: `Không có liên kết http(s) tới bài gốc${given}.`,
      en: `It has no http(s) link to the original${given}.`,
    });
  }
  if (!item.date) throw new Refusal({ vi: 'Không có ngày giờ.', en: 'It has no time.' });
  const published = feedDate(item.date, source.zone);
  if (Date.parse(published) > now + AHEAD) {
    throw new Refusal({
      vi: `Ngày giờ ở tương lai (${published}): nguồn ghi sai múi giờ?`,
      en: `Its time is in the future (${published}): does the source misstate its zone?`,
    });
  }
  const standfirst = shorten(plainText(item.standfirst ?? ''), LIMITS.standfirst);
  const body = allowsBody(source)
    ? shorten(plainText(item.body ?? '', { paragraphs: true }), LIMITS.body)
    : '';
  const fields: SourceFields = {
    link,
    title,
    ...optional('standfirst', standfirst),
    ...optional('author', authorOf(item.authors)),
    ...optional('agency', shorten(plainText(item.agency ?? ''), LIMITS.name)),
    published,
    ...optional('image', webAddress(item.image, link) ?? ''),
    ...optional('body', body),
  };
  if (JSON.stringify(fields).includes('\uFFFD')) {
    throw new Refusal({
      vi: `“${title}”: có chữ hỏng, nguồn ghi sai bảng mã.`,
      en: `“${title}”: some letters are broken, the source misstates its encoding.`,
    });
  }
  const lang = /^[a-z]{2,3}(?=$|[-_])/i.exec(item.lang?.trim() ?? '')?.[0].toLowerCase();
  return {
    id: (plainText(item.id ?? '') || link).slice(0, 2000),
    lang: lang ?? source.lang ?? context.lang,
    fields,
  };
}

/** Whether the licence in site.yml lets whole texts be kept. */
export const allowsBody = ({ licence = '' }: InboundSource): boolean => ALLOWS_BODY.test(licence);

/** An absolute http(s) address without user or password, or `undefined`. */
function webAddress(address: string | undefined, base: string): string | undefined {
  const text = address?.trim();
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const good = /^https?:$/.test(url.protocol) && !url.username && !url.password && url.href.length <= 2000;
  return good ? url.href : undefined;
}

/** Names without e-mail addresses: these are personal data that nobody asked to be shown (Law 91/2025). */
function authorOf(authors: readonly string[]): string {
  const names = authors.map((author) =>
    shorten(plainText(author), LIMITS.name)
      .replace(/\(?\S+@\S+\)?/g, '')
      .replace(/^\s*\((.*)\)\s*$/, '$1')
      .trim(),
  );
  return shorten([...new Set(names.filter((name) => name !== ''))].join(', '), LIMITS.name);
}

const optional = <Key extends string>(key: Key, value: string): { [Name in Key]?: string } =>
  (value === '' ? {} : { [key]: value }) as { [Name in Key]?: string };
