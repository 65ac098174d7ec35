import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownPages } from './pages.ts';

const FILE = 'pages.json';

/** What the last index found in pages, kept in its cache by the same version of the code; empty where nothing is. */
export function keptFacts(cache: string | undefined, version: string): KnownPages['facts'] {
  if (!cache) return new Map();
  try {
    const kept = JSON.parse(readFileSync(path.join(cache, FILE), 'utf8'));
    return new Map(kept.version === version ? kept.facts : []);
  } catch {
    return new Map();
  }
}

/** Keeps what was found in the pages that there are now. */
export function keepFacts(cache: string | undefined, version: string, { hashes, facts }: KnownPages): void {
  if (!cache) return;
  const present = new Set(Object.values(hashes ?? {}));
  const kept = [...facts].filter(([hash]) => present.has(hash));
  const partial = path.join(cache, `${FILE}.partial`);
  writeFileSync(partial, JSON.stringify({ version, facts: kept }));
  renameSync(partial, path.join(cache, FILE));
}
