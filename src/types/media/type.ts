import { z } from 'zod';
import { formatDay } from '../../i18n/dates.ts';
import { formatCount } from '../../i18n/format.ts';
import { slugOf } from '../../i18n/slug.ts';
import { defineType, type JsonLd, type RenderContext, type TypedEntry } from '../define.ts';
import { facetOf } from '../facet.ts';
import { article } from '../structured-data.ts';
import { facts, KINDS, type MediaFacts } from './facts.ts';
import { mediaForm } from './form.ts';
import { recordingObject, seriesObject } from './structured-data.ts';

/** A text of the facts in the reader's language, else in whichever stands first. */
const said = (text: Record<string, string> | undefined, lang: string): string =>
  text?.[lang] ?? Object.values(text ?? {})[0] ?? '';

export const media = defineType({
  name: 'media',
  folder: 'media',
  section: 'media',
  facts,
  text: z.strictObject({}),
  starter: { link: 'https://example.com/[[link]]' },
  form: mediaForm,
  factRows: ({ facts: { broadcaster, programme, season, episode, broadcastOn } }, { t, lang }) => [
    { label: t('media.broadcaster'), value: said(broadcaster, lang) },
    ...(programme ? [{ label: t('media.programme'), value: said(programme, lang) }] : []),
    ...(season ? [{ label: t('media.season'), value: formatCount(season, lang) }] : []),
    ...(episode ? [{ label: t('media.episode'), value: formatCount(episode, lang) }] : []),
    ...(broadcastOn ? [{ label: t('media.broadcastOn'), value: formatDay(broadcastOn, lang) }] : []),
  ],
  details: ({ facts: { kind, link }, recording }, { t, origin }) => {
    const rows = [
      ...(recording ? [{ label: recording.type, value: origin + recording.src }] : []),
      ...(link ? [{ label: t('media.original'), value: link }] : []),
    ];
    return [{ title: t(`media.kinds.${kind}`), rows }];
  },
  structuredData,
  facets: {
    kind: facetOf({
      label: (t) => t('browse.form'),
      all: KINDS,
      of: ({ kind }: MediaFacts) => [kind],
      title: (kind, { t }) => t(`media.kinds.${kind}`),
    }),
    broadcaster: {
      label: (t) => t('media.broadcaster'),
      of: ({ broadcaster }: MediaFacts, { lang }) => {
        const id = slugOf(Object.values(broadcaster)[0] ?? '');
        return id ? [{ id, title: said(broadcaster, lang), rank: 0 }] : [];
      },
    },
  },
});

/** An episode of its series where there is one; else the sound or film itself, or the page of who sent it. */
function structuredData(page: TypedEntry<MediaFacts, unknown>, context: RenderContext): JsonLd {
  const { kind, link, broadcaster, programme, season, episode } = page.facts;
  const object = recordingObject(page, kind, context);
  const producer = { '@type': 'Organization', name: said(broadcaster, context.lang) };
  const original = link ? { sameAs: link } : {};
  if (!programme || !page.recording) return { ...object, productionCompany: producer, ...original };
  return {
    '@type': 'PodcastEpisode',
    ...article(page, context),
    name: page.title,
    associatedMedia: object,
    productionCompany: producer,
    partOfSeries: seriesObject(said(programme, context.lang), context),
    ...(season ? { partOfSeason: { '@type': 'PodcastSeason', seasonNumber: season } } : {}),
    ...(episode ? { episodeNumber: episode } : {}),
    ...original,
  };
}
