import { createHash } from 'node:crypto';
import type { Feed, FeedItem } from './model.ts';
import { element, textElement, type XmlNode } from './xml.ts';

/** What podcast apps want of a channel: Apple's `itunes` elements, and those of the Podcasting 2.0 namespace. */
export function podcastChannel({ podcast, publisher, editor }: Feed): (XmlNode | undefined)[] {
  if (!podcast) return [];
  const { email } = editor;
  return [
    element('itunes:image', { href: podcast.cover }),
    // Apple's categories for what a province tells: its administration, its places.
    element('itunes:category', { text: 'Government' }),
    element('itunes:category', { text: 'Society & Culture' }, [
      element('itunes:category', { text: 'Places & Travel' }),
    ]),
    textElement('itunes:explicit', 'false'),
    textElement('itunes:author', publisher),
    textElement('itunes:type', 'episodic'),
    element('itunes:owner', {}, [textElement('itunes:name', publisher), textElement('itunes:email', email)]),
    textElement('podcast:locked', 'yes', { owner: email }),
    textElement('podcast:guid', podcast.guid),
    textElement('podcast:medium', 'podcast'),
  ];
}

/** The same of an episode: how long it is, its number, where its words can be read. */
export function podcastItem(item: FeedItem): (XmlNode | undefined)[] {
  const { recording, creator, url, lang, episode, season, place, point } = item;
  if (!recording) return [];
  return [
    textElement('itunes:duration', Math.round(recording.duration)),
    textElement('itunes:explicit', 'false'),
    textElement('itunes:author', creator),
    textElement('itunes:episode', episode),
    textElement('itunes:season', season),
    textElement('itunes:episodeType', 'full'),
    element('podcast:transcript', { url, type: 'text/html', language: lang }),
    ...recording.captions.map((track) =>
      element('podcast:transcript', {
        url: track.url,
        type: 'text/vtt',
        language: track.lang,
        rel: 'captions',
      }),
    ),
    place && point
      ? textElement('podcast:location', place, { geo: `geo:${point.lat},${point.lng}` })
      : undefined,
    textElement('podcast:season', season),
    textElement('podcast:episode', episode),
    textElement('podcast:license', recording.licence),
  ];
}

/** Namespace of podcast guids (Podcasting 2.0, `podcast:guid`). */
const NAMESPACE = Buffer.from('ead4c236bf5858c6a2c6a6b28d128cb6', 'hex');

/** UUID version 5 of a podcast's address without its protocol: the same wherever the podcast is listed. */
export function podcastGuid(address: string): string {
  const name = address.replace(/^https?:\/\//, '').replace(/\/+$/, '');
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
