import sharp from 'sharp';
import { measureRecording } from '../../../content/read-media.ts';
import type { SiteReader } from './site-reader.ts';

/** What an item's page says of itself. */
export interface PageFacts {
  canonical: string | undefined;
}

/** What a picture's file is. */
export interface PictureFacts {
  bytes: number;
  /** `image/jpeg`; `undefined` where the file is no picture. */
  type: string | undefined;
  width: number;
}

/** What a sound's or film's file is. */
export interface RecordingFacts {
  bytes: number;
  /** `audio/mpeg`; `undefined` where the file is neither sound nor film. */
  type: string | undefined;
  /** Seconds. */
  duration: number;
}

/** Facts about documents that many feeds name: each is read once and its bytes are not kept. */
export interface SiteFacts {
  page(path: string): Promise<PageFacts | undefined>;
  picture(path: string): Promise<PictureFacts | undefined>;
  recording(path: string): Promise<RecordingFacts | undefined>;
}

export function siteFacts(read: SiteReader): SiteFacts {
  return {
    page: remembering(async (path) => {
      const found = await read(path);
      if (!found) return undefined;
      const html = new TextDecoder().decode(found.bytes);
      return { canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] };
    }),
    picture: remembering(async (path) => {
      const found = await read(path);
      if (!found) return undefined;
      const real = await sharp(found.bytes)
        .metadata()
        .catch(() => undefined);
      return { bytes: found.bytes.length, type: real && `image/${real.format}`, width: real?.width ?? 0 };
    }),
    recording: remembering(async (path) => {
      const found = await read(path);
      if (!found) return undefined;
      const real = await measureRecording(found.bytes);
      return { bytes: found.bytes.length, type: real?.type, duration: real?.duration ?? 0 };
    }),
  };
}

function remembering<Answer>(ask: (path: string) => Promise<Answer>): (path: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (path) => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
}
