import path from 'node:path';
import { filesBelow } from '../../build/hash.ts';
import type { Bilingual } from '../../content/problem.ts';
import { NEW_ENTRY } from '../words.ts';
import { entryFileAt } from './entry-path.ts';
import type { Preview } from './preview.ts';
import { type SaveRequest, save } from './save.ts';
import { type SendRequest, sendForApproval } from './send.ts';
import { sessionOf } from './session.ts';
import type { Trial } from './trial.ts';
import type { TypedEntry } from './typed-entry.ts';
import { discardTyped, keepTyped, restoreTyped } from './unsaved.ts';
import type { WorkingCopy } from './working-copy.ts';

/** What the actions work on. `clock` gives the time as ISO 8601. */
export interface Desk {
  copy: WorkingCopy;
  trial: Trial;
  preview: Preview;
  clock: () => string;
}

/** Answers one request of the editor with what becomes its JSON. */
export type Action = (query: URLSearchParams, body: unknown) => unknown;

/** Everything the editor may ask for, by method and name: `POST save`. An action throws `Refusal` where it declines. */
export function editorActions({ copy, trial, preview, clock }: Desk): Readonly<Record<string, Action>> {
  return {
    'GET session': (query) => sessionOf(langOf(query), copy, trial),
    'GET tree': () => treeOf(copy),
    'POST save': async (_query, body) => {
      const result = await save(body as SaveRequest, copy, trial, clock());
      preview.forget();
      copy.dropUnsaved(result.entry);
      copy.dropUnsaved(`${path.posix.dirname(result.entry)}/${NEW_ENTRY}`);
      return result;
    },
    'POST keep': async (_query, body) => {
      keepTyped(body as TypedEntry, copy, (await trial.province()).site.languages);
      return {};
    },
    'POST restore': (_query, body) => ({ entry: restoreTyped((body as { entry: string }).entry, copy) }),
    'POST discard': (_query, body) => {
      discardTyped((body as { entry: string }).entry, copy, clock());
      return {};
    },
    'POST send': (_query, body) => sendForApproval(body as SendRequest, copy, clock()),
    'POST type': (_query, body) => preview.type(body as TypedEntry),
  };
}

const langOf = (query: URLSearchParams): keyof Bilingual => (query.get('lang') === 'en' ? 'en' : 'vi');

/** Every file of every entry, texts included: Sveltia lists and searches them in the browser. */
function treeOf(copy: WorkingCopy) {
  const accepted = filesBelow(copy.content).filter(
    (file) => !file.split('/').some((part) => part.startsWith('.')),
  );
  const drafted = copy
    .drafted()
    .flatMap((id) => Object.keys(copy.draftOf(id)).map((name) => `${id}/${name}`));
  return [...new Set([...accepted, ...drafted])].filter(isEntryFile).map((file) => ({
    path: file,
    ...(file.endsWith('.mdx')
      ? { text: copy.read(file)?.toString('utf8') ?? '', base: copy.base(file) }
      : {}),
  }));
}

function isEntryFile(file: string): boolean {
  try {
    return Boolean(entryFileAt(file));
  } catch {
    return false;
  }
}
