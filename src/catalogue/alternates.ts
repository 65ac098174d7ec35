import { localPath } from './paths.ts';
import type { Alternate } from './views.ts';

/** A page that is there in every language, such as a section's index. `path` is without language. */
export function alternatesAt(languages: readonly string[], path: string): Alternate[] {
  return languages.map((lang) => ({ lang, path: localPath(lang, path), translated: true }));
}
