import type { Bilingual } from '../../content/problem.ts';
import type { SaveRequest, SaveResult } from '../server/save.ts';
import type { SendRequest, SendResult } from '../server/send.ts';
import type { Session } from '../server/session.ts';
import type { FormFinding } from '../server/trial.ts';
import type { TypedEntry } from '../server/typed-entry.ts';

/** A word from the server to the officer. */
export class Told extends Error {
  readonly words: Bilingual;

  constructor(words: Bilingual) {
    super(words.vi);
    this.words = words;
  }
}

/** A file of an entry, as the server lists it. */
export interface TreeFile {
  path: string;
  text?: string;
  base?: string;
}

export const api = {
  session: (lang: string) => get<Session>(`session?lang=${lang}`),
  tree: () => get<TreeFile[]>('tree'),
  save: (request: SaveRequest) => post<SaveResult>('save', request),
  send: (request: SendRequest) => post<SendResult>('send', request),
  type: (typed: TypedEntry) => post<{ problems: FormFinding[]; address: string }>('type', typed),
  /** Keeps what is typed; gives back the entry under which it can be opened again; puts it aside. */
  keep: (typed: TypedEntry) => post<object>('keep', typed),
  restore: (entry: string) => post<{ entry: string }>('restore', { entry }),
  discard: (entry: string) => post<object>('discard', { entry }),
};

/** Address of a picture in an entry's folder. */
export const pictureAddress = (entry: string, file: string): string =>
  `/edit/api/file?path=${encodeURIComponent(`${entry}/${file}`)}`;

const get = <T>(action: string) => ask<T>(action, {});
const post = <T>(action: string, body: unknown) =>
  ask<T>(action, { method: 'POST', body: JSON.stringify(body) });

async function ask<T>(action: string, options: RequestInit): Promise<T> {
  const response = await fetch(`/edit/api/${action}`, options).catch(() => {
    throw new Told({
      vi: 'Bàn biên tập đã tắt. Mở lại chương trình rồi lưu lần nữa; đừng đóng trang này.',
      en: 'The editor is not running. Start it again and save once more; do not close this page.',
    });
  });
  const answer = (await response.json()) as unknown;
  if (!response.ok) throw new Told(answer as Bilingual);
  return answer as T;
}
