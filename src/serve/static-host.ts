import { SECURITY_HEADERS } from '../build/security.ts';
import { IMMUTABLE, MEDIA_TYPES, REVALIDATE } from './rules.ts';
import type { SiteFacts } from './site-facts.ts';

const block = (glob: string, headers: readonly string[]): string =>
  [glob, ...headers.map((header) => `  ${header}`), ''].join('\n');

/**
 * `_headers` as Netlify and Cloudflare Pages read it. A host adds up the headers of all rules that fit, so a narrower
 * rule first takes away (`!`) what a wider one set.
 */
export function headersFile(): string {
  const everywhere = Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`);
  return [
    block('/*', [...everywhere, `cache-control: ${REVALIDATE}`]),
    ...IMMUTABLE.globs.map((glob) =>
      block(glob, ['! cache-control', `cache-control: ${IMMUTABLE.cacheControl}`]),
    ),
    ...MEDIA_TYPES.flatMap(({ globs, type }) => globs.map((glob) => block(glob, [`content-type: ${type}`]))),
  ].join('\n');
}

/** `_redirects` as the same hosts read it. Withdrawn pages keep status 200 there: the notice itself answers. */
export function redirectsFile({ redirects }: SiteFacts): string {
  return Object.entries(redirects)
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');
}
