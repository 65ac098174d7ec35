import { rfc3339 } from './dates.ts';
import { enclosureOf } from './media.ts';
import type { Feed, FeedItem } from './model.ts';

/** JSON Feed 1.1. Older pages follow `next_url`; what was taken back stands in the list that `_sen` names. */
export function jsonFeed(feed: Feed): string {
  const { self, older } = feed.links.json;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    description: feed.description,
    ...(older ? { next_url: older } : {}),
    icon: feed.icon,
    language: feed.lang,
    authors: [{ name: feed.publisher }],
    items: feed.items.map(jsonItem),
    _sen: {
      about: `${new URL(feed.home).origin}/${feed.lang}/syndication/`,
      withdrawn: feed.withdrawnList,
    },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function jsonItem(item: FeedItem) {
  const enclosure = enclosureOf(item);
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    ...(item.image ? { image: item.image.url } : {}),
    date_published: rfc3339(item.published),
    date_modified: rfc3339(item.modified),
    authors: [{ name: item.creator }],
    language: item.lang,
    tags: item.subjects,
    ...(enclosure
      ? {
          attachments: [
            {
              url: enclosure.url,
              mime_type: enclosure.type,
              size_in_bytes: enclosure.bytes,
              ...('duration' in enclosure ? { duration_in_seconds: Math.round(enclosure.duration) } : {}),
            },
          ],
        }
      : {}),
  };
}
