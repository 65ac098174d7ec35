import fs from 'node:fs';
import path from 'node:path';
import { FEED_ALIASES, feedPath } from '../catalogue/feed-paths.ts';
import { fileOf } from './draw.ts';
import { hash } from './hash.ts';
import type { Stage } from './stage.ts';

/** The addresses at which consumers look for a feed unasked: copies of the source language's RSS feed. */
export function copyFeedAliases(sourceLanguage: string, stage: Stage): void {
  const from = path.join(stage.folder, fileOf(feedPath('rss', sourceLanguage)));
  const key = hash(fs.readFileSync(from));
  for (const alias of FEED_ALIASES) stage.copy(fileOf(alias), key, from);
}
