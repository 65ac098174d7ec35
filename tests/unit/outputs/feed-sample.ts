import type { Feed, FeedItem } from '../../../src/outputs/feeds/model.ts';

export const ORIGIN = 'https://tinh.example.vn';

/** An item that breaks no rule. */
export function feedItem(changes: Partial<FeedItem> = {}): FeedItem {
  const path = changes.path ?? '/vi/news/a/';
  return {
    file: 'news/a/index.vi.mdx',
    path,
    url: ORIGIN + path,
    lang: 'vi',
    title: 'Tên bài',
    summary: 'Một câu dẫn.',
    html: '<p>Nội dung</p>',
    published: '2026-03-01T08:00:00+07:00',
    modified: '2026-03-02T08:00:00+07:00',
    corrections: [],
    creator: 'Sở',
    publisher: 'Ủy ban',
    rights: 'CC BY 4.0',
    subjects: [],
    categories: [],
    alternates: [],
    approved: true,
    state: 'source',
    ...changes,
  };
}

/** A current feed with these items. */
export function feedOf(items: FeedItem[], changes: Partial<Feed> = {}): Feed {
  const links = (file: string) => ({ self: `${ORIGIN}/vi/${file}`, current: `${ORIGIN}/vi/${file}` });
  return {
    lang: 'vi',
    title: 'Tỉnh',
    description: 'Mô tả',
    home: `${ORIGIN}/vi/`,
    id: `${ORIGIN}/vi/atom.xml`,
    siteName: 'Tỉnh',
    icon: `${ORIGIN}/icon-512.png`,
    publisher: 'Ủy ban',
    editor: { name: 'Mẫu', email: 'a@example.vn' },
    rights: 'Ủy ban. CC BY 4.0',
    updated: '2026-03-02T08:00:00+07:00',
    archive: false,
    links: { rss: links('feed.xml'), atom: links('atom.xml'), json: links('feed.json') },
    withdrawnList: `${ORIGIN}/vi/withdrawn.json`,
    items,
    deleted: [],
    ...changes,
  };
}
