import { entryPath } from '../../catalogue/paths.ts';
import type { Bilingual } from '../../content/problem.ts';
import { translator } from '../../i18n/translate.ts';
import {
  bodyForm,
  commonFactsForm,
  commonTextForm,
  type FieldForm,
  translationForm,
} from '../../types/form.ts';
import { types } from '../../types/index.ts';
import { choicesOf } from '../form/choices.ts';
import { type ConfigPlace, sveltiaConfig } from '../form/config.ts';
import type { Trial } from './trial.ts';
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
  const choices = choicesOf({ site, places, topics, entries }, lang);
  const title = `${site.name[lang] ?? ''} · ${lang === 'vi' ? 'Bàn biên tập' : 'Editing desk'}`;
  return {
    lang,
    languages: site.languages,
    title,
    drafted: copy.drafted(),
    licences: choices.licences,
    labels: labelsOf(lang, site.languages),
    folders: Object.fromEntries(Object.values(types).map(({ name, folder }) => [name, folder])),
    links: province.entries.map(({ type, slug, versions }) => ({
      address: entryPath(type, slug),
      title: versions[source]?.title ?? slug,
    })),
    config: sveltiaConfig({ lang, t: translator(lang), languages: site.languages, choices }, place, title),
  };
}

export type Session = Awaited<ReturnType<typeof sessionOf>>;

/** Names of languages and fields as the form has them, for messages. */
function labelsOf(lang: keyof Bilingual, languages: readonly string[]) {
  const t = translator(lang);
  const forms: Record<string, FieldForm> = {
    ...commonFactsForm,
    ...commonTextForm,
    ...Object.assign({}, ...Object.values(types).map(({ form }) => form)),
    translation: translationForm,
    body: bodyForm,
  };
  return {
    languages: Object.fromEntries(
      languages.map((code) => [code, t(`language.${code}` as 'language.vi')]),
    ) as Record<string, string>,
    fields: Object.fromEntries(
      Object.entries(forms).map(([name, { label }]) => [name, label[lang]]),
    ) as Record<string, string>,
  };
}
