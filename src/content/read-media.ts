import fs from 'node:fs';
import path from 'node:path';
import type { CaptionFile, MediaFile } from './model.ts';
import type { Problem } from './problem.ts';
import { type FileSource, pathOf } from './read-images.ts';

/** Measures sounds and films; one that cannot be read becomes a problem. */
export async function readRecordings(
  root: string,
  sources: readonly FileSource[],
  problems: Problem[],
): Promise<Record<string, MediaFile>> {
  const found: Record<string, MediaFile> = {};
  for (const source of sources) {
    const { path: file } = source;
    const at = pathOf(root, source);
    const measured = await measureRecording(fs.readFileSync(path.join(root, at)));
    if (measured) found[file] = { path: at, hash: shortHash(source), ...measured };
    else
      problems.push({
        file,
        line: 1,
        field: '',
        cause: {
          vi: 'Tệp âm thanh hoặc phim hỏng, rỗng, hoặc không phải MP3, M4A, MP4.',
          en: 'The sound or film is corrupt, empty, or not MP3, M4A or MP4.',
        },
        cure: {
          vi: 'Xuất lại từ bản gốc (MP3, AAC trong M4A, H.264 và AAC trong MP4).',
          en: 'Export it again from the original (MP3, AAC in M4A, H.264 and AAC in MP4).',
        },
      });
  }
  return found;
}

/** Reads WebVTT captions; a file that is none becomes a problem. */
export function readCaptions(
  root: string,
  sources: readonly FileSource[],
  problems: Problem[],
): Record<string, CaptionFile> {
  const found: Record<string, CaptionFile> = {};
  for (const source of sources) {
    const { path: file } = source;
    const at = pathOf(root, source);
    const line = captionFault(fs.readFileSync(path.join(root, at), 'utf8'));
    found[file] = { path: at, hash: shortHash(source) };
    if (line === undefined) continue;
    problems.push({
      file,
      line,
      field: '',
      cause: { vi: 'Phụ đề không đúng WebVTT.', en: 'The captions are not WebVTT.' },
      cure: {
        vi: 'Dòng đầu là WEBVTT; mỗi câu có dòng giờ như 00:01.000 --> 00:04.500.',
        en: 'The first line is WEBVTT; each cue has a line of times such as 00:01.000 --> 00:04.500.',
      },
    });
  }
  return found;
}

/** What a consumer may know from the bytes alone; `undefined` where they are no MP3 or MP4 with a sound or picture in it. */
export async function measureRecording(
  bytes: Uint8Array,
): Promise<Omit<MediaFile, 'path' | 'hash'> | undefined> {
  // Loaded only where there is something to measure: few provinces have recordings, and the library is large.
  const { BufferSource, Input, MP3, MP4 } = await import('mediabunny');
  const input = new Input({ formats: [MP3, MP4], source: new BufferSource(bytes) });
  try {
    const video = await input.getPrimaryVideoTrack();
    const mp3 = (await input.getFormat()) === MP3;
    const duration = await input.computeDuration();
    if (!(duration > 0)) return undefined;
    return {
      kind: video ? 'video' : 'audio',
      // `audio/x-m4a` is what podcast directories and web servers call AAC in MP4.
      type: mp3 ? 'audio/mpeg' : video ? 'video/mp4' : 'audio/x-m4a',
      bytes: bytes.byteLength,
      duration: Math.round(duration * 1000) / 1000,
      ...(video ? { width: await video.getDisplayWidth(), height: await video.getDisplayHeight() } : {}),
    };
  } catch {
    return undefined;
  } finally {
    input.dispose();
  }
}

const CUE_TIMES =
  /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}(?:[ \t].*)?$/;

/** Line of the first fault of a WebVTT text (W3C, 2019); `undefined` where it has none. */
function captionFault(text: string): number | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return 1;
  const times = lines.flatMap((line, index) => (line.includes('-->') ? [index] : []));
  const wrong = times.find((index) => !CUE_TIMES.test(lines[index] ?? '') || !lines[index + 1]?.trim());
  if (wrong !== undefined) return wrong + 1;
  return times.length === 0 ? 1 : undefined;
}

const shortHash = ({ sha256 }: FileSource): string => sha256.slice(0, 10);
