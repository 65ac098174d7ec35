import path from 'node:path';

/** Where a build reads, writes and when it takes place; from the environment, so that one code builds any province. */
export interface Settings {
  /** Repository root. */
  root: string;
  /** `SEN_CONTENT`, default `content`. */
  content: string;
  /** `SEN_OUT`, default `dist`. */
  out: string;
  /** What may be kept between builds and thrown away at any time. */
  cache: string;
  /** `SEN_SITE`: public origin; `undefined` = the one in site.yml. */
  origin: string | undefined;
  /** `SEN_NOW`: ISO 8601 instant with zone; default the clock. */
  now: string;
}

/** Reads the settings. Throws when `SEN_NOW` is not an instant with zone or `SEN_SITE` not an http(s) origin. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const root = path.resolve(import.meta.dirname, '../..');
  const now = env.SEN_NOW ?? new Date().toISOString();
  if (!/(Z|[+-]\d{2}:\d{2})$/.test(now) || Number.isNaN(Date.parse(now))) {
    throw new Error(`SEN_NOW=${now}: write an ISO 8601 instant with zone, such as 2026-11-22T08:00:00+07:00`);
  }
  const origin = env.SEN_SITE;
  if (origin !== undefined && !/^https?:\/\/[^/]+\/?$/.test(origin)) {
    throw new Error(`SEN_SITE=${origin}: write an origin without path, such as https://dongthap.example.vn`);
  }
  return {
    root,
    content: path.resolve(root, env.SEN_CONTENT ?? 'content'),
    out: path.resolve(root, env.SEN_OUT ?? 'dist'),
    cache: path.resolve(root, env.SEN_CACHE ?? '.cache'),
    origin,
    now,
  };
}

/** Where approved files are kept that the content folder no longer holds, by their hash. */
export const approvedFolder = (cache: string): string => path.join(cache, 'approved');
