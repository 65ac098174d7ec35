import fs from 'node:fs';
import path from 'node:path';
import { FEED_ALIASES, feedPath } from '../catalogue/feed-paths.ts';
import { queries, type Source, syndicatedEntries } from '../catalogue/queries.ts';
import { type AnswerMemory, questionOf } from '../catalogue/recorder.ts';
import type { Route } from '../catalogue/routes.ts';
import { feedEntry } from '../catalogue/view-feed.ts';
import type { Problem } from '../content/problem.ts';
import { feedItem } from '../outputs/feeds/build-model.ts';
import { checkDocument } from '../outputs/feeds/check-document.ts';
import { checkItems } from '../outputs/feeds/check-model.ts';
import { fileOf } from './draw.ts';
import { hash } from './hash.ts';
import type { Stage } from './stage.ts';

const FEED_DOCUMENT =
  /\/((feed|atom|podcast)(-archive-\d+)?\.(xml|json)|feeds\.(opml|json)|withdrawn\.json)$/;

/**
 * Holds every item of every language against the syndication profile, before anything is drawn. An item that is as it was
 * in the last build, among the same entries, was held against it then.
 */
export function checkFeedItems(source: Source, routes: readonly Route[], answers: AnswerMemory): Problem[] {
  const { catalogue } = source;
  const context = { now: catalogue.viewpoint.now, pages: new Set(routes.map((route) => route.path)) };
  return catalogue.province.site.languages.flatMap((lang) => {
    const site = queries.site(source, lang);
    const isChecked = (id: string): boolean =>
      answers.areLikeBefore &&
      answers.isAsBefore(questionOf('syndicatedEntry', [lang, id])) &&
      answers.isAsBefore(questionOf('site', [lang]));
    const entries = syndicatedEntries(catalogue, lang).filter(({ id }) => !isChecked(id));
    const items = entries.map((entry) => feedItem(feedEntry(catalogue, source.sizes, entry, lang), site));
    return checkItems(items, context);
  });
}

/** Reads the feeds that were drawn anew as a consumer would. */
export function checkFeedDocuments(drawn: readonly string[], stage: Stage): Problem[] {
  return drawn
    .filter((address) => FEED_DOCUMENT.test(address))
    .flatMap((address) =>
      checkDocument(address, fs.readFileSync(path.join(stage.folder, fileOf(address)), 'utf8')),
    );
}

/** The addresses at which consumers look for a feed unasked: copies of the source language's RSS feed. */
export function copyFeedAliases(sourceLanguage: string, stage: Stage): void {
  const from = path.join(stage.folder, fileOf(feedPath('rss', sourceLanguage)));
  const key = hash(fs.readFileSync(from));
  for (const alias of FEED_ALIASES) stage.copy(fileOf(alias), key, from);
}
