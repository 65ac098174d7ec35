import type { SaveResult } from '../server/save.ts';
import type { FormData } from '../text/entry-text.ts';
import { pictureType } from '../text/picture-type.ts';
import { api, pictureAddress, Told, type TreeFile } from './api.ts';

/*
 * Sveltia keeps the files of its "test" backend in the browser's private file system. Here that file system is our
 * server: the officer picks no folder, and a save arrives as a whole, so that the check can judge it as a whole.
 */

interface Waiting {
  path: string;
  data: Blob | string | undefined;
  resolve: () => void;
  reject: (error: Error) => void;
}

/** The content's entries as handles of the File System API. */
export class ContentFiles {
  private readonly files = new Map<string, TreeFile>();
  private waiting: Waiting[] = [];
  private scheduled = false;
  /** Between the start of a save and its texts: pictures, which Sveltia writes first, wait for them. */
  private saving = false;
  private readonly told: (result: SaveResult | Told) => void;

  constructor(files: readonly TreeFile[], told: (result: SaveResult | Told) => void) {
    for (const file of files) this.files.set(file.path, file);
    this.told = told;
  }

  /** Puts these files in the place of the browser's private file system. */
  install(): void {
    const root = this.folder('');
    navigator.storage.getDirectory = async () =>
      ({ getDirectoryHandle: async () => root }) as unknown as FileSystemDirectoryHandle;
    // Without it Sveltia writes a file at once instead of under another name first.
    Reflect.deleteProperty(FileSystemFileHandle.prototype, 'move');
  }

  startSave(): void {
    this.saving = true;
  }

  /** The last save again, over what somebody else changed meanwhile. */
  overwrite: (() => Promise<void>) | undefined;

  private folder(path: string): object {
    const at = (name: string) => (path ? `${path}/${name}` : name);
    const handleAt = (name: string) =>
      this.files.has(at(name)) ? this.file(at(name)) : this.folder(at(name));
    const names = () =>
      new Set(this.below(path).map((file) => file.slice(path ? path.length + 1 : 0).split('/')[0] ?? ''));
    return {
      kind: 'directory',
      name: path.split('/').pop() || 'content',
      entries: async function* () {
        for (const name of names()) yield [name, handleAt(name)];
      },
      getDirectoryHandle: async (name: string, options: { create?: boolean } = {}) => {
        if (!options.create && this.below(at(name)).length === 0) throw missing(at(name));
        return this.folder(at(name));
      },
      getFileHandle: async (name: string, options: { create?: boolean } = {}) => {
        if (!options.create && !this.files.has(at(name))) throw missing(at(name));
        return this.file(at(name));
      },
      removeEntry: async (name: string) => {
        if (this.files.has(at(name))) await this.change(at(name), undefined);
      },
    };
  }

  private below(path: string): string[] {
    return [...this.files.keys()].filter((file) => !path || file.startsWith(`${path}/`));
  }

  private file(path: string): object {
    const name = path.split('/').pop() ?? '';
    return {
      kind: 'file',
      name,
      getFile: () => this.read(path, name),
      createWritable: async () => ({
        write: (data: Blob | string) => this.change(path, data),
        close: async () => undefined,
      }),
    };
  }

  private readonly listed = new Set<string>();
  private readonly unsaved = new Map<string, Blob>();

  private async read(path: string, name: string): Promise<File> {
    const file = this.files.get(path);
    if (file?.text !== undefined) return new File([file.text], name);
    const unsaved = this.unsaved.get(path);
    if (unsaved) return new File([unsaved], name, { type: unsaved.type });
    // While it loads, Sveltia reads every picture only to tell it from others: its path does that.
    if (!this.listed.has(path)) {
      this.listed.add(path);
      return new File([path], name);
    }
    const [entry, picture] = [path.slice(0, path.lastIndexOf('/')), name];
    const response = await fetch(pictureAddress(entry, picture));
    if (!response.ok) throw missing(path);
    return new File([await response.blob()], name, { type: pictureType(name) ?? '' });
  }

  /** A change takes part in the save that is being gathered; the promise settles when the server has answered. */
  private change(path: string, data: Blob | string | undefined): Promise<void> {
    if (this.saving && !path.endsWith('.mdx') && data instanceof Blob) {
      this.unsaved.set(path, data);
      this.files.set(path, { path });
      this.waiting.push({ path, data, resolve: () => undefined, reject: () => undefined });
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ path, data, resolve, reject });
      if (this.scheduled) return;
      this.scheduled = true;
      // Sveltia asks for all texts of an entry in one go: they are here when this turn is over.
      setTimeout(() => void this.send());
    });
  }

  private async send(overwrite = false, batch = this.waiting): Promise<void> {
    this.waiting = [];
    this.scheduled = false;
    this.saving = false;
    try {
      const pictures = batch.flatMap(({ path, data }) => (data instanceof Blob ? [{ path, data }] : []));
      const result = await api.save({
        texts: batch.flatMap(({ path, data }) =>
          typeof data === 'string'
            ? [{ path, form: JSON.parse(data) as FormData, base: this.files.get(path)?.base ?? '' }]
            : [],
        ),
        pictures: await Promise.all(
          pictures.map(async ({ path, data }) => ({ path, base64: await base64Of(data) })),
        ),
        removed: batch.flatMap(({ path, data }) => (data === undefined ? [path] : [])),
        ...(overwrite ? { overwrite } : {}),
      });
      // Sveltia reads a saved text again only to tell it from others: the form does that.
      for (const { path, data } of batch) {
        if (data === undefined) this.files.delete(path);
        else if (typeof data === 'string')
          this.files.set(path, { path, text: data, base: result.bases[path] ?? '' });
        this.unsaved.delete(path);
        this.listed.add(path);
      }
      this.overwrite = result.conflict.length > 0 ? () => this.send(true, batch) : undefined;
      for (const { resolve } of batch) resolve();
      this.told(result);
    } catch (error) {
      const told = error instanceof Told ? error : new Told({ vi: String(error), en: String(error) });
      for (const { reject } of batch) reject(told);
      this.told(told);
    }
  }
}

const missing = (path: string): DOMException => new DOMException(path, 'NotFoundError');

/** Bytes as base64. */
export function base64Of(data: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(data);
  });
}
