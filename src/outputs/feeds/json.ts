import { generateJsonFeed } from 'feedsmith';
import { enclosureOf } from './media.ts';
import type { Feed, FeedItem } from './model.ts';

/** JSON Feed 1.1. Older pages follow `next_url`; what was taken back stands in the list that `_sen` names. */
export function jsonFeed(feed: Feed): string {
  const { self, older } = feed.links.json;
  const generated = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    description: feed.description,
    ...(older ? { next_url: older } : {}),
    icon: feed.icon,
    language: feed.lang,
    authors: [{ name: feed.publisher }],
    items: feed.items.map(jsonItem),
  });
  const extension = {
    about: `${new URL(feed.home).origin}/${feed.lang}/syndication/`,
    withdrawn: feed.withdrawnList,
  };
  // The library leaves an empty list out, and the format wants it.
  const items = feed.items.length > 0 ? {} : { items: [] };
  return `${JSON.stringify({ ...(generated as object), ...items, _sen: extension }, null, 1)}\n`;
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
    date_published: item.published,
    date_modified: item.modified,
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
