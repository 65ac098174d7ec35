import type { FeedImage, FeedItem, FeedRecording } from './model.ts';
import { element, textElement, type XmlNode } from './xml.ts';

/** Narrowest picture that is offered as an enclosure, in pixels (PROFILE.md, Pictures). */
export const ENCLOSURE_WIDTH = 1200;

/** The one file that an item hands over: what it plays, else the picture if a newsroom can print it. */
export function enclosureOf({ recording, image }: FeedItem): FeedRecording | FeedImage | undefined {
  return recording ?? (image && image.width >= ENCLOSURE_WIDTH ? image : undefined);
}

/** Media RSS 1.5.1: what the item plays and its picture, each with words, credit and licence. */
export const mediaOf = ({ recording, image, title, summary }: FeedItem): (XmlNode | undefined)[] => [
  recording && recordingContent(recording, title, summary, image),
  image && imageContent(image, title),
];

function recordingContent(
  recording: FeedRecording,
  title: string,
  summary: string,
  image: FeedImage | undefined,
): XmlNode {
  const { url, type, kind, bytes, duration, lang, width, height, credit, licence, captions } = recording;
  const measures = { duration: Math.round(duration), ...(width && height ? { height, width } : {}), lang };
  return element('media:content', { url, fileSize: bytes, type, medium: kind, ...measures }, [
    textElement('media:title', title),
    textElement('media:description', summary),
    image && thumbnail(image),
    textElement('media:credit', credit),
    textElement('media:license', licence),
    ...captions.map((track) =>
      element('media:subTitle', { type: 'text/vtt', lang: track.lang, href: track.url }),
    ),
  ]);
}

function imageContent(image: FeedImage, title: string): XmlNode {
  const { url, type, bytes, width, height, alt, credit, licence } = image;
  return element('media:content', { url, fileSize: bytes, type, medium: 'image', height, width }, [
    textElement('media:title', title),
    textElement('media:description', alt),
    thumbnail(image),
    textElement('media:credit', credit),
    textElement('media:license', licence),
  ]);
}

const thumbnail = ({ url, height, width }: FeedImage): XmlNode =>
  element('media:thumbnail', { url, height, width });
