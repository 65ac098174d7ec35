import path from 'node:path';
import type { Bilingual, Problem } from '../../content/problem.ts';
import { stampOfFile } from '../../content/stamp.ts';
import { type TypeName, types } from '../../types/index.ts';
import { type FormData, readEntryText, writeEntryText } from '../text/entry-text.ts';
import { type EntryFile, entryFileAt } from './entry-path.ts';
import { Refusal } from './refusal.ts';
import type { FormFinding, Trial } from './trial.ts';
import type { Files, WorkingCopy } from './working-copy.ts';

/** Heavier pictures slow every checkout and every build; a sharp 4,000-pixel photograph stays below it. */
export const LARGEST_PICTURE = 15 * 1024 * 1024;

/** What the browser wants written: texts, pictures in base64, and what each text was when it was opened. */
export interface SaveRequest {
  texts: { path: string; form: FormData; base: string }[];
  pictures: { path: string; base64: string }[];
  removed: string[];
  /** Write over what somebody else changed meanwhile; theirs is kept aside. */
  overwrite?: boolean;
}

/** What became of it. In every case nothing is lost. */
export interface SaveResult {
  entry: string;
  /** accepted: in the content. draft: kept on this machine, for stops among `problems` or somebody's `conflict`. */
  state: 'accepted' | 'draft';
  problems: FormFinding[];
  /** Texts that somebody else changed since they were opened here. */
  conflict: string[];
  /** Stamps by which to save the next time. */
  bases: Record<string, string>;
  /** A word to the officer about something that was put aside. */
  note?: Bilingual;
}

/** Saves an entry: into the content if the check accepts it and nobody else changed it, else as a draft. */
export async function save(
  request: SaveRequest,
  copy: WorkingCopy,
  trial: Trial,
  now: string,
): Promise<SaveResult> {
  const texts = request.texts.map((text) => ({ ...text, at: entryFileAt(text.path) }));
  const pictures = request.pictures.map((picture) => ({
    at: entryFileAt(picture.path),
    bytes: pictureOf(picture),
  }));
  const removed = request.removed.map(entryFileAt);
  const id = oneEntry([...texts, ...pictures].map(({ at }) => at).concat(removed));

  const [source] = (await trial.province()).site.languages;
  const before = copy.entry(id);
  const changed: Files = Object.fromEntries(pictures.map(({ at, bytes }) => [at.name, bytes]));
  for (const { at, form } of texts) {
    const previous = before[at.name]?.toString('utf8');
    changed[at.name] = Buffer.from(writeEntryText(form, previous, at.lang === source));
  }
  stampTranslations(id, before, changed);
  const gone = removed.map(({ name }) => name);
  const after = Object.fromEntries(
    Object.entries({ ...before, ...changed }).filter(([name]) => !gone.includes(name)),
  );
  const { findings: problems, stops } = await trial.check(id, after);
  const conflict = texts.filter(({ path: file, base }) => copy.stamp(file) !== base).map((text) => text.path);
  const bases = () => Object.fromEntries(texts.map((text) => [text.path, copy.stamp(text.path)]));
  const ours = { ...copy.draftOf(id), ...changed };
  const begun = Object.fromEntries(texts.map(({ at, base }) => [at.name, base]));

  if (stops.length > 0 && gone.length > 0 && texts.length === 0) throw stillNeeded(stops);
  if (conflict.length > 0 && !request.overwrite) {
    copy.keepDraft(id, ours, begun);
    const held = Object.fromEntries(texts.map((text) => [text.path, text.base]));
    return { entry: id, state: 'draft', problems, conflict, bases: held };
  }
  if (stops.length > 0) {
    copy.keepDraft(id, ours, begun);
    return { entry: id, state: 'draft', problems, conflict: [], bases: bases() };
  }
  const aside = conflict.length > 0 ? copy.keepAccepted(id, now) : undefined;
  const removedTo = gone.length > 0 ? copy.setAside(id, gone, now) : undefined;
  copy.accept(id, without(ours, gone));
  const kept = aside ?? removedTo;
  return {
    entry: id,
    state: 'accepted',
    problems,
    conflict: [],
    bases: bases(),
    ...(kept
      ? { note: { vi: `Bản cũ còn giữ ở ${kept}.`, en: `The former version is kept in ${kept}.` } }
      : {}),
  };
}

function oneEntry(files: readonly EntryFile[]): string {
  const [first, ...others] = new Set(files.map(({ entry }) => entry));
  if (first && others.length === 0) return first;
  throw new Refusal(400, { vi: 'Mỗi lần chỉ lưu một bài.', en: 'One entry at a time is saved.' });
}

function pictureOf({ path: file, base64 }: SaveRequest['pictures'][number]): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length <= LARGEST_PICTURE) return bytes;
  throw tooHeavy(path.posix.basename(file), bytes.length);
}

/** The word to an officer whose picture is too heavy. */
export function tooHeavy(name: string, size: number): Refusal {
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
  return new Refusal(413, {
    vi: `Ảnh “${name}” nặng ${megabytes(size)} MB, nhiều hơn mức ${megabytes(LARGEST_PICTURE)} MB. Xuất lại ảnh với cạnh dài 2.400 điểm ảnh rồi chọn lại.`,
    en: `The picture “${name}” has ${megabytes(size)} MB, more than the ${megabytes(LARGEST_PICTURE)} MB allowed. Export it with 2,400 pixels along the long side and choose it again.`,
  });
}

const stillNeeded = ([problem]: readonly Problem[]): Refusal =>
  new Refusal(409, {
    vi: `Chưa xóa được: ${problem?.cause.vi} (${problem?.file})`,
    en: `Not removed: ${problem?.cause.en} (${problem?.file})`,
  });

/** A translation that is new, or whose day of translation was changed, was made from the source text as it is now. */
function stampTranslations(id: string, before: Files, changed: Files): void {
  const type = Object.values(types).find(({ folder }) => folder === path.posix.dirname(id));
  const source = Object.entries({ ...before, ...changed }).find(
    ([name, bytes]) => formOf(bytes, name)?.publishAt,
  )?.[1];
  const stamp = type && source && stampOfFile(type.name as TypeName, source.toString('utf8'));
  if (!stamp) return;
  for (const [name, bytes] of Object.entries(changed)) {
    const form = formOf(bytes, name);
    const made = form?.translation as Record<string, unknown> | undefined;
    const earlier = formOf(before[name], name)?.translation as Record<string, unknown> | undefined;
    if (!form || !made?.date || (earlier?.source && earlier.date === made.date)) continue;
    const stamped = { ...form, translation: { ...made, source: stamp } };
    changed[name] = Buffer.from(writeEntryText(stamped, bytes.toString('utf8')));
  }
}

/** A text that cannot be read (somebody wrote it by hand) has no form; the check reports it. */
function formOf(bytes: Buffer | undefined, name: string): FormData | undefined {
  if (!bytes || !name.endsWith('.mdx')) return undefined;
  try {
    return readEntryText(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

const without = (files: Files, names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));
