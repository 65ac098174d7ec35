import type { JsonLd, RenderContext, TypedEntry } from '../define.ts';
import { licenceUrl } from '../licence.ts';
import { article, size } from '../structured-data.ts';

/** The sound or film of a page, with what Google asks of a video: thumbnail, time of upload, address, duration. */
export function recordingObject(
  page: TypedEntry<unknown, unknown>,
  kind: 'audio' | 'video',
  context: RenderContext,
): JsonLd {
  const { recording, cover } = page;
  return {
    '@type': kind === 'audio' ? 'AudioObject' : 'VideoObject',
    ...article(page, context),
    uploadDate: page.published,
    ...(cover ? { thumbnailUrl: context.origin + cover.fallback.src } : {}),
    ...(recording ? fileFacts(recording, context) : {}),
  };
}

/** What was read from the file. */
function fileFacts(
  recording: NonNullable<TypedEntry<unknown, unknown>['recording']>,
  context: RenderContext,
) {
  const { src, type, bytes, duration, lang, width, height, credit, licence, captions } = recording;
  const license = licenceUrl(licence);
  return {
    contentUrl: context.origin + src,
    encodingFormat: type,
    contentSize: String(bytes),
    duration: isoDuration(duration),
    inLanguage: lang,
    ...(width && height ? size(width, height) : {}),
    creditText: credit,
    ...(license ? { license } : {}),
    ...(captions.length > 0
      ? {
          caption: captions.map((caption) => ({
            '@type': 'MediaObject',
            contentUrl: context.origin + caption.src,
            encodingFormat: 'text/vtt',
            inLanguage: caption.lang,
          })),
        }
      : {}),
  };
}

/** The programme that an episode belongs to, with the feed that carries it. */
export function seriesObject(name: string, { podcast }: RenderContext): JsonLd {
  return { '@type': 'PodcastSeries', name, webFeed: podcast };
}

/** ISO 8601 duration in whole seconds: `PT1M5S`. */
function isoDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return `PT${minutes ? `${minutes}M` : ''}${whole % 60}S`;
}
