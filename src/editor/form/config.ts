import { bodyForm, commonFactsForm, commonTextForm, translationForm } from '../../types/common-form.ts';
import { commonFacts, commonText, translation } from '../../types/fields.ts';
import type { FieldForm } from '../../types/form.ts';
import { types } from '../../types/index.ts';
import { FORMAT, SLUG_HINT, SLUG_RULE } from '../words.ts';
import { type FormContext, type Widget, widgetOf } from './field-widget.ts';

/** Field kinds of our own, registered in the browser. */
const OWN_WIDGETS: Record<string, string> = {
  body: 'sen-body',
  images: 'sen-pictures',
  alt: 'sen-alt',
  cover: 'sen-cover',
};

/** Facts of every type that an officer fills in first; the seldom needed come last. */
const FIRST = ['place', 'topics', 'unit', 'publishAt', 'sources', 'confidence'];
const PICTURES = ['images', 'cover'];
const LAST = ['expireAt', 'updated', 'author', 'sample', 'draft', 'formerly'];

/** Where entries lie for Sveltia, and how it reaches them. */
export interface ConfigPlace {
  backend: Record<string, unknown>;
  /** Folder of the content below the root that the backend sees; empty for the root itself. */
  root: string;
}

/** Sveltia's configuration for every registered type. */
export function sveltiaConfig(context: FormContext, place: ConfigPlace, title: string) {
  const { languages, t, lang } = context;
  const [source = ''] = languages;
  return {
    load_config_file: false,
    backend: place.backend,
    app_title: title,
    show_preview_links: false,
    media_folder: place.root,
    public_folder: '/',
    media_libraries: { default: { config: { slugify_filename: true } } },
    i18n: {
      structure: 'multiple_files',
      locales: [...languages],
      default_locale: source,
      initial_locales: 'default',
    },
    slug: { encoding: 'ascii', clean_accents: true, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    collections: Object.values(types).map((type) => ({
      name: type.name,
      label: t(`types.${type.name}`),
      folder: [place.root, type.folder].filter(Boolean).join('/'),
      path: '{{slug}}/index',
      extension: 'mdx',
      format: FORMAT,
      media_folder: '',
      public_folder: '',
      create: true,
      slug: {
        template: '{{title}}',
        editable: ['create'],
        hint: SLUG_HINT[lang],
        pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', SLUG_RULE[lang]],
      },
      summary: '{{title}}',
      sortable_fields: ['title', 'publishAt'],
      i18n: true,
      editor: { preview: true },
      fields: fieldsOf(type, context),
    })),
  };
}

type RegisteredType = (typeof types)[keyof typeof types];

function fieldsOf(type: RegisteredType, context: FormContext): Widget[] {
  const form: Record<string, FieldForm> = { ...type.form };
  const field = (name: string, shape: Record<string, unknown>, words: FieldForm | undefined): Widget => {
    if (!words) throw new Error(`${type.name}: the field ${name} has no form`);
    const schema = shape[name] as Parameters<typeof widgetOf>[1];
    // Our own widgets take data that the schema describes in a way of their own.
    return OWN_WIDGETS[name] ? ownWidget(name, words, context) : widgetOf(name, schema, words, context);
  };
  /** A new entry is published from the moment somebody makes it, unless they say otherwise. */
  const defaults: Record<string, Partial<Widget>> = { publishAt: { default: '{{now}}' } };
  const facts = (names: readonly string[]) =>
    names.map((name) => ({
      ...field(name, commonFacts.shape, commonFactsForm[name as keyof typeof commonFactsForm]),
      ...defaults[name],
    }));
  const text = (name: keyof typeof commonTextForm) =>
    inEachLanguage(field(name, commonText.shape, commonTextForm[name]));
  const others = Object.keys(commonFacts.shape).filter(
    (name) => ![...FIRST, ...PICTURES, ...LAST].includes(name),
  );
  return [
    text('title'),
    text('summary'),
    ...Object.keys(type.text.shape).map((name) => inEachLanguage(field(name, type.text.shape, form[name]))),
    translationField(context),
    inEachLanguage(ownWidget('body', bodyForm, context)),
    ...facts(['images']),
    text('alt'),
    ...facts(['cover']),
    ...Object.keys(type.facts.shape).map((name) => field(name, type.facts.shape, form[name])),
    ...facts(FIRST),
    ...facts(others),
    text('corrections'),
    ...facts(LAST),
  ];
}

/** Provenance is asked for in translations only; the form of the source language hides it (client/editor.css). */
function translationField(context: FormContext): Widget {
  const [, ...translations] = context.languages;
  const field = inEachLanguage(widgetOf('translation', translation, translationForm, context));
  const fields = field.fields?.map((inner) => {
    // The stamp is the machine's own.
    if (inner.name === 'source') return { ...inner, widget: 'hidden' };
    return inner.required === false ? inner : { ...inner, required: translations };
  });
  // The group itself is there in every language: Sveltia loses the parts of a group that one language lacks.
  return { ...field, ...(fields ? { fields } : {}) };
}

/** The field with all its parts, asked for in every language. */
function inEachLanguage(field: Widget): Widget {
  return { ...field, i18n: true, ...(field.fields ? { fields: field.fields.map(inEachLanguage) } : {}) };
}

function ownWidget(name: string, { label, hint }: FieldForm, { lang }: FormContext): Widget {
  return {
    name,
    widget: OWN_WIDGETS[name] ?? '',
    label: label[lang],
    ...(hint ? { hint: hint[lang] } : {}),
    required: false,
  };
}
