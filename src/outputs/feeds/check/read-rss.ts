import type { ReadFeed, ReadItem } from './read-model.ts';
import { childrenOf, parseXml, textOf, type XmlElement } from './xml-tree.ts';

/** RSS 2.0 with the profile's modules. */
export function readRss(text: string): { feed?: ReadFeed; error?: string } {
  const { root, error } = parseXml(text);
  const channel = root?.name === 'rss' ? childrenOf(root, 'channel')[0] : undefined;
  if (!channel) return { error: error ?? 'the root is not rss with a channel' };
  const link = (rel: string) => linksOf(channel, rel)[0]?.attributes.href;
  return {
    feed: {
      self: link('self'),
      current: link('current'),
      older: link('prev-archive'),
      newer: link('next-archive'),
      archive: childrenOf(channel, 'fh:archive').length > 0,
      mandatory: named(channel, [
        'title',
        'link',
        'description',
        'language',
        'copyright',
        'managingEditor',
        'ttl',
      ]),
      dates: [{ name: 'lastBuildDate', text: textOf(channel, 'lastBuildDate') ?? '', form: 'rfc822' }],
      items: childrenOf(channel, 'item').map(readItem),
      podcast: readPodcast(channel),
      deleted: undefined,
    },
  };
}

const MANDATORY = [
  ...['title', 'link', 'guid', 'pubDate', 'description', 'content:encoded'],
  ...[
    'dc:title',
    'dc:creator',
    'dc:date',
    'dc:description',
    'dc:publisher',
    'dc:identifier',
    'dcterms:modified',
  ],
];

function readItem(item: XmlElement): ReadItem {
  const text = (name: string) => textOf(item, name) ?? '';
  const [enclosure] = childrenOf(item, 'enclosure');
  const media = childrenOf(item, 'media:content').find(
    ({ attributes }) => attributes.url === enclosure?.attributes.url,
  );
  const alternates = linksOf(item, 'alternate').map(({ attributes }) => attributes.href ?? '');
  return {
    id: text('guid'),
    link: text('link'),
    html: text('content:encoded'),
    mandatory: named(item, MANDATORY),
    dates: [
      { name: 'pubDate', text: text('pubDate'), form: 'rfc822' },
      { name: 'dc:date', text: text('dc:date'), form: 'iso' },
      { name: 'dcterms:modified', text: text('dcterms:modified'), form: 'iso' },
    ],
    addresses: [
      ['link', text('link')],
      ['guid', text('guid')],
      ['dc:identifier', text('dc:identifier')],
      ...alternates.map((url): [string, string] => ['atom:link alternate', url]),
    ],
    alternates,
    enclosure: enclosure && {
      url: enclosure.attributes.url ?? '',
      type: enclosure.attributes.type ?? '',
      length: Number(enclosure.attributes.length),
      width: numberIn(media, 'width'),
      duration: numberIn(media, 'duration'),
    },
    transcripts: childrenOf(item, 'podcast:transcript').map(({ attributes }) => attributes.url ?? ''),
  };
}

const PODCAST = ['itunes:author', 'itunes:explicit', 'itunes:type', 'podcast:guid', 'podcast:locked'];

function readPodcast(channel: XmlElement): Record<string, string | undefined> {
  const [image] = childrenOf(channel, 'itunes:image');
  const [category] = childrenOf(channel, 'itunes:category');
  const [owner] = childrenOf(channel, 'itunes:owner');
  return {
    ...Object.fromEntries(named(channel, PODCAST)),
    'itunes:image': image?.attributes.href,
    'itunes:category': category?.attributes.text,
    'itunes:email': owner && textOf(owner, 'itunes:email'),
  };
}

const numberIn = (element: XmlElement | undefined, attribute: string): number | undefined =>
  element?.attributes[attribute] === undefined ? undefined : Number(element.attributes[attribute]);

const linksOf = (element: XmlElement, rel: string): XmlElement[] =>
  childrenOf(element, 'atom:link').filter(({ attributes }) => attributes.rel === rel);

const named = (element: XmlElement, names: readonly string[]): [string, string | undefined][] =>
  names.map((name) => [name, textOf(element, name)]);
