import type { FeedImage, FeedItem, FeedRecording } from './model.ts';

/** Narrowest picture that is offered as an enclosure, in pixels (PROFILE.md, Pictures). */
export const ENCLOSURE_WIDTH = 1200;

/** The one file that an item hands over: what it plays, else the picture if a newsroom can print it. */
export function enclosureOf({ recording, image }: FeedItem): FeedRecording | FeedImage | undefined {
  return recording ?? (image && image.width >= ENCLOSURE_WIDTH ? image : undefined);
}

/** Media RSS 1.5.1: what the item plays and its picture, each with words, credit and licence. */
export function mediaOf({ recording, image, title, summary }: FeedItem) {
  const contents = [
    ...(recording ? [recordingContent(recording, title, summary, image)] : []),
    ...(image ? [imageContent(image, title)] : []),
  ];
  return contents.length > 0 ? { contents } : undefined;
}

function recordingContent(
  recording: FeedRecording,
  title: string,
  summary: string,
  image: FeedImage | undefined,
) {
  const { url, type, kind, bytes, duration, lang, width, height, credit, licence, captions } = recording;
  return {
    url,
    type,
    medium: kind,
    fileSize: bytes,
    duration: Math.round(duration),
    lang,
    ...(width && height ? { width, height } : {}),
    title: { value: title },
    description: { value: summary },
    ...(image ? { thumbnails: [{ url: image.url, width: image.width, height: image.height }] } : {}),
    credits: [{ value: credit }],
    licenses: [{ name: licence }],
    ...(captions.length > 0
      ? { subTitles: captions.map((track) => ({ href: track.url, type: 'text/vtt', lang: track.lang })) }
      : {}),
  };
}

function imageContent({ url, type, bytes, width, height, alt, credit, licence }: FeedImage, title: string) {
  return {
    url,
    type,
    medium: 'image' as const,
    fileSize: bytes,
    width,
    height,
    title: { value: title },
    description: { value: alt },
    thumbnails: [{ url, width, height }],
    credits: [{ value: credit }],
    licenses: [{ name: licence }],
  };
}
