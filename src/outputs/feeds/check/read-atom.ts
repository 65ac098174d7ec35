import type { ReadFeed, ReadItem } from './read-model.ts';
import { childrenOf, parseXml, textOf, type XmlElement } from './xml-tree.ts';

/** Atom 1.0 (RFC 4287) with archives (RFC 5005) and deleted entries (RFC 6721). */
export function readAtom(text: string): { feed?: ReadFeed; error?: string } {
  const { root, error } = parseXml(text);
  if (root?.name !== 'atom:feed') return { error: error ?? 'the root is not an Atom feed' };
  const link = (rel: string) => linksOf(root, rel)[0]?.attributes.href;
  const deleted = childrenOf(root, 'at:deleted-entry');
  return {
    feed: {
      self: link('self'),
      current: link('current'),
      older: link('prev-archive'),
      newer: link('next-archive'),
      archive: childrenOf(root, 'fh:archive').length > 0,
      mandatory: ['id', 'title', 'updated', 'rights'].map((name) => [name, textOf(root, `atom:${name}`)]),
      dates: [
        { name: 'updated', text: textOf(root, 'atom:updated') ?? '', form: 'iso' },
        ...deleted.map(({ attributes }) => ({
          name: 'at:deleted-entry when',
          text: attributes.when ?? '',
          form: 'iso' as const,
        })),
      ],
      items: childrenOf(root, 'atom:entry').map(readEntry),
      deleted: deleted.map(({ attributes }) => attributes.ref ?? ''),
    },
  };
}

function readEntry(entry: XmlElement): ReadItem {
  const text = (name: string) => textOf(entry, `atom:${name}`) ?? '';
  const id = text('id');
  const pages = linksOf(entry, 'alternate').map(({ attributes }) => attributes.href ?? '');
  const link = pages.find((url) => url === id) ?? pages[0] ?? '';
  const enclosure = linksOf(entry, 'enclosure')[0]?.attributes;
  const [author] = childrenOf(entry, 'atom:author');
  return {
    id,
    link,
    html: text('content'),
    mandatory: [
      ...['id', 'title', 'published', 'updated', 'summary', 'content'].map((name): [string, string] => [
        name,
        text(name),
      ]),
      ['link alternate', link],
      ['author name', author && textOf(author, 'atom:name')],
    ],
    dates: ['published', 'updated'].map((name) => ({ name, text: text(name), form: 'iso' as const })),
    addresses: [['id', id], ...pages.map((url): [string, string] => ['link alternate', url])],
    alternates: pages.filter((url) => url !== link),
    enclosure: enclosure && {
      url: enclosure.href ?? '',
      type: enclosure.type ?? '',
      length: Number(enclosure.length),
    },
  };
}

const linksOf = (element: XmlElement, rel: string): XmlElement[] =>
  childrenOf(element, 'atom:link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === rel);
