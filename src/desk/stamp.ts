import fs from 'node:fs';
import path from 'node:path';
import { type Catalogue, sourceLanguageOf } from '../catalogue/catalogue.ts';
import { setProvenance } from './provenance.ts';

/** One translation file that a stamp was, or was not, written to. */
export interface Stamped {
  entry: string;
  lang: string;
  file: string;
  /** `stamped`: written now; `current`: it was there; `left`: the source changed since, so it was not touched. */
  outcome: 'stamped' | 'current' | 'left';
}

/**
 * Writes into translations that they follow the source as it is now. `includeStale` says that a person has looked at
 * those whose source changed; without it they are left as they are, so that no change passes unseen.
 */
export function stampTranslations(
  content: string,
  catalogue: Catalogue,
  wanted: { entries?: readonly string[]; langs?: readonly string[] | undefined; includeStale: boolean },
): Stamped[] {
  const source = sourceLanguageOf(catalogue);
  return catalogue.province.entries
    .filter(({ id }) => !wanted.entries || wanted.entries.includes(id))
    .flatMap((entry) =>
      Object.entries(entry.versions)
        .filter(([lang]) => lang !== source && (!wanted.langs || wanted.langs.includes(lang)))
        .map(([lang, { file, translation }]): Stamped => {
          const stamp = entry.versions[source]?.stamp;
          if (translation?.source === stamp) return { entry: entry.id, lang, file, outcome: 'current' };
          const stale = translation?.source !== undefined || catalogue.states[lang]?.[entry.id] === 'stale';
          if (stale && !wanted.includeStale) return { entry: entry.id, lang, file, outcome: 'left' };
          const full = path.join(content, file);
          fs.writeFileSync(full, setProvenance(fs.readFileSync(full, 'utf8'), { source: stamp }));
          return { entry: entry.id, lang, file, outcome: 'stamped' };
        }),
    );
}
