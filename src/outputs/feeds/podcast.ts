import { createHash } from 'node:crypto';
import type { Feed, FeedItem } from './model.ts';

/** Apple's categories for what a province tells: its administration, its places. */
const CATEGORIES = [
  { text: 'Government' },
  { text: 'Society & Culture', categories: [{ text: 'Places & Travel' }] },
];

/** What podcast apps want of a channel: Apple's `itunes` elements, and those of the Podcasting 2.0 namespace. */
export function podcastChannel({ podcast, publisher, editor }: Feed) {
  if (!podcast) return {};
  const { email } = editor;
  return {
    itunes: {
      author: publisher,
      categories: CATEGORIES,
      explicit: false,
      image: podcast.cover,
      owner: { name: publisher, email },
      type: 'episodic',
    },
    podcast: { guid: podcast.guid, locked: { value: true, owner: email }, medium: 'podcast' },
  };
}

/** The same of an episode: how long it is, its number, where its words can be read. */
export function podcastItem({ recording, creator, url, lang, episode, season, place, point }: FeedItem) {
  if (!recording) return {};
  return {
    itunes: {
      author: creator,
      duration: Math.round(recording.duration),
      episodeType: 'full',
      explicit: false,
      ...(episode ? { episode } : {}),
      ...(season ? { season } : {}),
    },
    podcast: {
      transcripts: [
        { url, type: 'text/html', language: lang },
        ...recording.captions.map((track) => ({
          url: track.url,
          type: 'text/vtt',
          language: track.lang,
          rel: 'captions',
        })),
      ],
      ...(season ? { season: { number: season } } : {}),
      ...(episode ? { episode: { number: episode } } : {}),
      ...(place && point ? { locations: [{ display: place, geo: `geo:${point.lat},${point.lng}` }] } : {}),
      license: { display: recording.licence },
    },
  };
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
