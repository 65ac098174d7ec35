import type { Session } from '../server/session.ts';
import { NEW_ENTRY } from '../words.ts';

/** A picture of the entry that is being edited. `file` is a blob address until the entry is saved. */
export interface Picture {
  file: string;
  credit?: string;
  licence?: string;
  focus?: string;
}

const ROUTE = /^#\/collections\/([^/]+)\/(?:entries\/([^/?]+)|new)/;

/** The entry that is open; nothing in lists. */
export function openEntry({ folders }: Pick<Session, 'folders'>): { id: string; isNew: boolean } | undefined {
  const [, type = '', slug] = ROUTE.exec(location.hash) ?? [];
  const folder = folders[type];
  if (!folder) return undefined;
  return slug
    ? { id: `${folder}/${decodeURIComponent(slug)}`, isNew: false }
    : { id: `${folder}/${NEW_ENTRY}`, isNew: true };
}

/** Opens an entry with the files as they are on the server now. */
export function openAnew({ folders }: Pick<Session, 'folders'>, id: string): void {
  const slug = id.slice(id.lastIndexOf('/') + 1);
  const type = Object.keys(folders).find((name) => `${folders[name]}/${slug}` === id);
  // Sveltia names an entry by its file (`path` in form/config.ts).
  location.hash = `#/collections/${type}/entries/${slug}/index`;
  location.reload();
}

let pictures: Picture[] = [];
const listeners = new Set<() => void>();

/** The pictures of the open entry: only the source language's form lists them, every language's texts need them. */
export const openPictures = {
  get: (): readonly Picture[] => pictures,
  set(next: Picture[]): void {
    if (JSON.stringify(next) === JSON.stringify(pictures)) return;
    pictures = next;
    for (const listener of listeners) listener();
  },
  /** Calls back on every change; gives a function that ends it. */
  watch(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

const names = new Map<string, string>();

/** Remembers the name that a file not saved yet will have. */
export const nameBlob = (address: string, name: string): void => void names.set(address, name);

/** The name of a picture's file, saved or not. */
export const fileName = (file: string): string => names.get(file) ?? file;

/** Blob addresses in a form, each with its file's name. */
export const blobsIn = (text: string): { address: string; name: string }[] =>
  [...names].filter(([address]) => text.includes(address)).map(([address, name]) => ({ address, name }));
