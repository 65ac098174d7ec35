import { z } from 'zod';
import type { ReadFeed, ReadItem } from './read-model.ts';

const item = z.object({
  id: z.string(),
  url: z.string().default(''),
  title: z.string().optional(),
  summary: z.string().optional(),
  content_html: z.string().default(''),
  date_published: z.string().default(''),
  date_modified: z.string().default(''),
  attachments: z
    .array(
      z.object({
        url: z.string(),
        mime_type: z.string(),
        size_in_bytes: z.number().default(Number.NaN),
        duration_in_seconds: z.number().optional(),
      }),
    )
    .default([]),
});

const document = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  feed_url: z.string().optional(),
  home_page_url: z.string().optional(),
  next_url: z.string().optional(),
  language: z.string().optional(),
  items: z.array(item),
});

/** JSON Feed 1.1. */
export function readJson(text: string): { feed?: ReadFeed; error?: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { error: (error as Error).message };
  }
  const { success, data: feed, error } = document.safeParse(data);
  if (!success)
    return { error: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') };
  return {
    feed: {
      self: feed.feed_url,
      current: undefined,
      older: feed.next_url,
      newer: undefined,
      archive: undefined,
      mandatory: [
        ['title', feed.title],
        ['home_page_url', feed.home_page_url],
        ['feed_url', feed.feed_url],
        ['language', feed.language],
      ],
      dates: [],
      items: feed.items.map(readItem),
      deleted: undefined,
    },
  };
}

function readItem(item: z.output<typeof document>['items'][number]): ReadItem {
  const [enclosure] = item.attachments;
  return {
    id: item.id,
    link: item.url,
    html: item.content_html,
    mandatory: [
      ['id', item.id],
      ['url', item.url],
      ['title', item.title],
      ['summary', item.summary],
      ['content_html', item.content_html],
    ],
    dates: [
      { name: 'date_published', text: item.date_published, form: 'iso' },
      { name: 'date_modified', text: item.date_modified, form: 'iso' },
    ],
    addresses: [
      ['id', item.id],
      ['url', item.url],
    ],
    alternates: [],
    enclosure: enclosure && {
      url: enclosure.url,
      type: enclosure.mime_type,
      length: enclosure.size_in_bytes,
      duration: enclosure.duration_in_seconds,
    },
  };
}
