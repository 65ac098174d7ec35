import type { FeedItem } from './model.ts';

/** Narrowest picture that is offered as an enclosure, in pixels (PROFILE.md, Pictures). */
export const ENCLOSURE_WIDTH = 1200;

/** The picture, if a newsroom can print it. */
export function enclosureOf({ image }: FeedItem): FeedItem['image'] {
  return image && image.width >= ENCLOSURE_WIDTH ? image : undefined;
}

/** Media RSS 1.5.1: the picture with its words, credit and licence. */
export function mediaOf({ image, title }: FeedItem) {
  if (!image) return undefined;
  const { url, type, bytes, width, height, alt, credit, licence } = image;
  return {
    contents: [
      {
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
      },
    ],
  };
}
