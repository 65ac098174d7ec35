import path from 'node:path';
import { slugOf } from '../../i18n/slug.ts';
import { readEntryText } from '../text/entry-text.ts';
import { NEW_ENTRY } from '../words.ts';
import { isEntryId } from './entry-path.ts';
import { Refusal } from './refusal.ts';
import { filesOf, type TypedEntry } from './typed-entry.ts';
import type { Files, WorkingCopy } from './working-copy.ts';

/** Typing that nobody saved before the tab was closed. */
export interface UnsavedEntry {
  entry: string;
  title: string;
}

/** Keeps what is typed beside the drafts; what equals the working copy again is kept no longer. */
export function keepTyped(typed: TypedEntry, copy: WorkingCopy, languages: readonly string[]): void {
  const { entry } = typed;
  const current = copy.entry(entry);
  const files = filesOf(typed, copy, languages);
  const isSame = Object.entries(files).every(([name, bytes]) => current[name]?.equals(bytes));
  if (isSame) copy.dropUnsaved(entry, Object.keys(files));
  // An empty form of a new entry is nothing to lose.
  else if (Object.keys(current).length > 0 || typed.form.title || typed.form.body)
    copy.keepUnsaved(entry, files);
}

/** What was typed and never saved, by the titles it has. */
export function unsavedEntries(copy: WorkingCopy): UnsavedEntry[] {
  return copy.unsaved().map((entry) => ({ entry, title: titleOf(copy.unsavedOf(entry)) ?? entry }));
}

/**
 * Makes a draft of it, which the desk opens as the entry. A new entry gets its name from its title. Gives the entry's
 * id.
 */
export function restoreTyped(entry: string, copy: WorkingCopy): string {
  const files = typedOf(entry, copy);
  const isNew = Object.keys(copy.entry(entry)).length === 0;
  const id = isNew ? freeId(path.posix.dirname(entry), slugOf(titleOf(files) ?? ''), copy) : entry;
  copy.keepDraft(id, files, copy.unsavedBases(entry));
  copy.dropUnsaved(entry);
  return id;
}

/** Puts it aside: nothing is lost, and nobody is asked again. */
export function discardTyped(entry: string, copy: WorkingCopy, now: string): void {
  copy.keepAside(entry, typedOf(entry, copy), now);
  copy.dropUnsaved(entry);
}

function typedOf(entry: string, copy: WorkingCopy): Files {
  const files = isEntryId(entry) ? copy.unsavedOf(entry) : {};
  if (Object.keys(files).length > 0) return files;
  throw new Refusal(404, { vi: 'Không còn gì chưa lưu của bài này.', en: 'Nothing unsaved is left of it.' });
}

function titleOf(files: Files): string | undefined {
  const texts = Object.entries(files).filter(([name]) => name.endsWith('.mdx'));
  return texts.map(([, bytes]) => readEntryText(bytes.toString('utf8')).title).find(isTitle);
}

const isTitle = (title: unknown): title is string => typeof title === 'string' && title !== '';

function freeId(folder: string, slug: string, copy: WorkingCopy): string {
  const named = (count: number) => `${folder}/${slug || NEW_ENTRY}${count > 1 ? `-${count}` : ''}`;
  let count = 1;
  while (Object.keys(copy.entry(named(count))).length > 0) count += 1;
  return named(count);
}
