import { type Catalogue, sourceLanguageOf } from '../catalogue/catalogue.ts';
import { entryPath, localPath } from '../catalogue/paths.ts';
import {
  countStates,
  DESK_STATES,
  type DeskFilter,
  type DeskRow,
  type DeskState,
  deskRows,
  filterRows,
  type TranslatorTotal,
  translatorTotals,
} from './overview.ts';
import { type SourceChange, sourceChange } from './source-change.ts';

/** One entry of the desk's table with its languages, in the site's order. */
export interface DeskEntry {
  id: string;
  title: string;
  draft: boolean;
  texts: (DeskRow & { path: string })[];
}

/** What the desk's page shows. */
export interface DeskView {
  sourceLang: string;
  langs: string[];
  /** Of everything, whatever is filtered. */
  counts: { lang: string; states: Record<DeskState, number> }[];
  translators: TranslatorTotal[];
  entries: DeskEntry[];
  /** The change that was asked for. */
  change?: { title: string; lang: string } & SourceChange;
}

/** The filter that an address asks for; what means nothing is passed over. */
export function filterOf(search: URLSearchParams): DeskFilter {
  const lang = search.get('in');
  const state = DESK_STATES.find((one) => one === search.get('state'));
  return {
    ...(lang && { langs: [lang] }),
    ...(state && { states: [state] }),
    by: search.get('by') ?? undefined,
  };
}

/** The desk as an address asks for it: `in`, `state`, `by`, and `change` with `in` for what a source changed. */
export function deskView(content: string, catalogue: Catalogue, search: URLSearchParams): DeskView {
  const rows = deskRows(catalogue);
  const sourceLang = sourceLanguageOf(catalogue);
  const langs = catalogue.province.site.languages.filter((lang) => lang !== sourceLang);
  const shown = Map.groupBy(filterRows(rows, filterOf(search)), ({ entry }) => entry);
  const [asked, lang] = [catalogue.byId.get(search.get('change') ?? ''), search.get('in')];
  return {
    sourceLang,
    langs,
    counts: langs.map((one) => ({ lang: one, states: countStates(rows.filter((row) => row.lang === one)) })),
    translators: translatorTotals(rows),
    entries: [...shown].flatMap(([id, texts]) => {
      const entry = catalogue.byId.get(id);
      const [first] = texts;
      if (!entry || !first) return [];
      const pathOf = (one: string) => localPath(one, entryPath(entry.type, entry.slug));
      return [
        {
          id,
          title: first.title,
          draft: first.draft,
          texts: texts.map((row) => ({ ...row, path: pathOf(row.lang) })),
        },
      ];
    }),
    ...(asked &&
      lang && {
        change: {
          title: asked.versions[sourceLang]?.title ?? asked.id,
          lang,
          ...sourceChange(content, asked, lang, sourceLang),
        },
      }),
  };
}
