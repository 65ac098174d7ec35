import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { RelevanceQuery } from '../../src/search/relevance.ts';
import { LANGUAGES, type Lang } from './held-out/parse.ts';

const queriesSchema = z.array(z.object({ q: z.string(), relevant: z.array(z.string()).min(1) }));

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8'));
}

/** Reads the queries over the sample province, by language. */
export function readProvinceQueries(): Map<Lang, RelevanceQuery[]> {
  return new Map(LANGUAGES.map((lang) => [lang, queriesSchema.parse(read(`queries.${lang}.json`))]));
}

/** The pages of the sample province that were there when its queries were judged; others are neither right nor wrong. */
export function readJudged(): (url: string) => boolean {
  const judged = new Set(z.array(z.string()).parse(read('judged.json')));
  return (url) => judged.has(url.replace(/^\/\w+/, ''));
}
