import type { Entry } from '../content/model.ts';
import type { Recording } from '../types/define.ts';
import type { MediaFacts } from '../types/media/facts.ts';
import type { Catalogue } from './catalogue.ts';

/** Below it lie sounds, films and captions under names that carry their content's hash. */
export const RECORDINGS_PATH = '/media/';

/** No language is spoken (ISO 639-2). */
export const WITHOUT_SPEECH = 'zxx';

/** The recording that a page in `lang` plays: in its language, else one without speech, else the first. */
export function recordingView(catalogue: Catalogue, entry: Entry, lang: string): { recording?: Recording } {
  if (entry.type !== 'media') return {};
  const { recordings = [] } = entry.facts as MediaFacts;
  const chosen =
    recordings.find((recording) => recording.lang === lang) ??
    recordings.find((recording) => recording.lang === WITHOUT_SPEECH) ??
    recordings[0];
  const file = chosen && catalogue.province.recordings[`${entry.id}/${chosen.file}`];
  if (!file) return {};
  const { path, hash: _, ...measured } = file;
  const { credit, licence, synthetic = false, captions = [] } = chosen;
  return {
    recording: {
      ...measured,
      src: recordingAddress(file),
      lang: chosen.lang,
      credit,
      licence,
      synthetic,
      captions: captions.flatMap((caption) => {
        const found = catalogue.province.captions[`${entry.id}/${caption.file}`];
        return found ? [{ src: recordingAddress(found), lang: caption.lang }] : [];
      }),
    },
  };
}

/** Whether an entry has a recording that a listener of `lang` understands: only then is it an episode there. */
export function isEpisode(entry: Entry, lang: string): boolean {
  return (
    entry.type === 'media' &&
    ((entry.facts as MediaFacts).recordings ?? []).some(
      (recording) => recording.lang === lang || recording.lang === WITHOUT_SPEECH,
    )
  );
}

/** Address of a sound, film or caption file: it changes with the content, so it may be cached for ever. */
export function recordingAddress({ path, hash }: { path: string; hash: string }): string {
  const [, stem = '', extension = ''] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
  return `${RECORDINGS_PATH}${stem}.${hash}.${extension}`;
}
