import type { SiteBreach } from './breach.ts';
import type { ReadFeed } from './read-model.ts';

type Found = Omit<SiteBreach, 'file'>;

const RULE = '§9 Recordings, Apple and Podcasting 2.0';

/** What podcast directories refuse a feed for: an empty channel element, an episode without anything to play or to read. */
export function podcastBreaches({ podcast = {}, items }: ReadFeed): Found[] {
  const missing = Object.entries(podcast).filter(([, text]) => !text?.trim());
  return [
    ...missing.map(([name]) => ({ what: `${name} is missing or empty`, rule: RULE })),
    ...(podcast['itunes:explicit'] && !/^(true|false)$/.test(podcast['itunes:explicit'])
      ? [{ what: `itunes:explicit says ${podcast['itunes:explicit']}`, rule: RULE }]
      : []),
    ...items.flatMap(({ id, enclosure, transcripts = [] }) => [
      ...(enclosure && /^(audio|video)\//.test(enclosure.type)
        ? []
        : [{ item: id, what: 'an episode has nothing to play', rule: RULE }]),
      ...(transcripts.length > 0 ? [] : [{ item: id, what: 'an episode has no transcript', rule: RULE }]),
    ]),
  ];
}
