import { ENCLOSURE_WIDTH } from '../media.ts';
import type { PictureFacts, RecordingFacts, SiteFacts } from './facts.ts';
import type { ReadEnclosure, ReadItem } from './read-model.ts';

interface Found {
  what: string;
  rule: string;
}

/** What an item names is there: its page, which calls itself by the same address, its translations, its picture. */
export async function pageBreaches(
  { link, alternates, enclosure }: ReadItem,
  facts: SiteFacts,
  pathOf: (url: string) => string,
): Promise<Found[]> {
  const rule = '§3 Items';
  const page = await facts.page(pathOf(link));
  const missing: string[] = [];
  for (const url of alternates) if (!(await facts.page(pathOf(url)))) missing.push(url);
  return [
    ...(page ? [] : [{ what: 'its page is not there', rule }]),
    ...(!page || page.canonical === link
      ? []
      : [{ what: `its page names another address as canonical: ${page.canonical}`, rule }]),
    ...missing.map((url) => ({ what: `the alternate is not there: ${url}`, rule })),
    ...(enclosure ? await enclosureBreaches(enclosure, facts, pathOf(enclosure.url)) : []),
  ];
}

async function enclosureBreaches(enclosure: ReadEnclosure, facts: SiteFacts, path: string): Promise<Found[]> {
  return /^(audio|video)\//.test(enclosure.type)
    ? recordingBreaches(enclosure, await facts.recording(path))
    : pictureBreaches(enclosure, await facts.picture(path));
}

/** Seconds by which a feed, which counts whole ones, may differ from the file. */
const ROUNDING = 1;

/** Holds a sound or film against the file itself: there, of its type, as long in bytes and in seconds as the feed says. */
function recordingBreaches(
  { url, type, length, duration }: ReadEnclosure,
  file: RecordingFacts | undefined,
): Found[] {
  const wrong = file?.type
    ? [
        ...(file.bytes === length ? [] : [`says length ${length}, the file has ${file.bytes}`]),
        ...(type === file.type ? [] : [`says ${type}, the file is ${file.type}`]),
        ...(duration === undefined || Math.abs(duration - file.duration) <= ROUNDING
          ? []
          : [`says ${duration} s, the file has ${file.duration} s`]),
      ]
    : [file ? 'is neither sound nor film' : 'is not there'];
  return wrong.map((what) => ({ what: `the enclosure ${what}: ${url}`, rule: '§9 Recordings' }));
}

/** Holds an enclosure against the file itself: there, of its type, as long and as wide as the feed says. */
export function pictureBreaches(
  { url, type, length, width }: ReadEnclosure,
  file: PictureFacts | undefined,
): Found[] {
  const wrong = file?.type
    ? [
        ...(file.bytes === length ? [] : [`says length ${length}, the file has ${file.bytes}`]),
        ...(type === file.type ? [] : [`says ${type}, the file is ${file.type}`]),
        ...(file.width >= ENCLOSURE_WIDTH ? [] : [`is ${file.width} px wide, less than ${ENCLOSURE_WIDTH}`]),
        ...(width === undefined || width === file.width
          ? []
          : [`says width ${width}, the file has ${file.width}`]),
      ]
    : [file ? 'is no picture' : 'is not there'];
  return wrong.map((what) => ({ what: `the enclosure ${what}: ${url}`, rule: '§4 Pictures' }));
}
