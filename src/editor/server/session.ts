import { entryPath } from '../../catalogue/paths.ts';
import type { Bilingual } from '../../content/problem.ts';
import { formatLanguage } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { types } from '../../types/index.ts';
import { choicesOf } from '../form/choices.ts';
import { type ConfigPlace, sveltiaConfig } from '../form/config.ts';
import type { Trial } from './trial.ts';
import { unsavedEntries } from './unsaved.ts';
import type { WorkingCopy } from './working-copy.ts';

/** The content as the browser's own files (client/file-system.ts), which are those of this machine. */
const THIS_MACHINE: ConfigPlace = { backend: { name: 'test-repo' }, root: '' };

/** What the browser asks for first. */
export async function sessionOf(
  lang: keyof Bilingual,
  copy: WorkingCopy,
  trial: Trial,
  place = THIS_MACHINE,
) {
  const province = await trial.province();
  const { site, places, topics } = province;
  const [source = ''] = site.languages;
  const entries = province.entries.map(({ id, versions }) => ({ id, title: versions[source]?.title ?? id }));
  const t = translator(lang);
  const choices = choicesOf({ site, places, topics, entries }, lang);
  const title = `${site.name[lang] ?? ''} · ${lang === 'vi' ? 'Bàn biên tập' : 'Editing desk'}`;
  return {
    lang,
    languages: site.languages,
    title,
    drafted: copy.drafted(),
    unsaved: unsavedEntries(copy),
    licences: choices.licences,
    labels: Object.fromEntries(site.languages.map((code) => [code, formatLanguage(code, lang)])),
    folders: Object.fromEntries(Object.values(types).map(({ name, folder }) => [name, folder])),
    links: province.entries.map(({ type, slug, versions }) => ({
      address: entryPath(type, slug),
      title: versions[source]?.title ?? slug,
    })),
    config: sveltiaConfig({ lang, t, languages: site.languages, choices }, place, title),
  };
}

export type Session = Awaited<ReturnType<typeof sessionOf>>;
