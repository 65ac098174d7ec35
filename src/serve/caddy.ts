import { HTTPS_HEADERS, SECURITY_HEADERS } from '../build/security.ts';
import { HTML, IMMUTABLE, MEDIA_TYPES, PLAIN_XML, REVALIDATE } from './rules.ts';
import type { SiteFacts } from './site-facts.ts';

export interface CaddyOptions {
  /** Folder of the site on the server, absolute. */
  root: string;
  /** As in a Caddyfile: `dongthap.example.vn` (HTTPS with a certificate that Caddy fetches), `http://127.0.0.1:8080`. */
  address: string;
}

/** A site block for a Caddyfile, for Caddy 2.6 (Debian 12) and later. */
export function caddyConfig(facts: SiteFacts, { root, address }: CaddyOptions): string {
  return tabbed(`# Made by \`npm run server:config -- caddy\` from src/serve/rules.ts. Make it again after each build: it names
# renamed and withdrawn pages.
${address} {
  root * ${quoted(root)}

  # A route keeps this order; Caddy would sort the directives otherwise.
  route {
${indent([...securityHeaders(isHttps(address)), ...caching(), ...moved(facts), ...gone(facts), ...mediaTypes()])}
    # A compressed twin is an answer, not an address.
    @twin path *.br *.gz
    error @twin 404

    @folder {
      not path */
      file {path}/index.html
    }
    redir @folder {path}/ 301
    file_server {
      precompressed br gzip
      disable_canonical_uris
    }
  }

  handle_errors {
    route {
      # What was set for the file that is not there holds no longer.
      header cache-control ${quoted(REVALIDATE)}
      header content-type ${quoted(HTML)}
      @gone expression {err.status_code} == 410
      rewrite @gone {http.request.orig_uri.path}index.html
      @missing expression {err.status_code} == 404
      rewrite @missing {sen_404}
      file_server
    }
  }
}
`);
}

/** As `caddy fmt` has it. */
const tabbed = (text: string): string =>
  text.replace(/^( {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

const indent = (lines: readonly string[]): string => lines.map((line) => `    ${line}`.trimEnd()).join('\n');

/** Caddy serves a domain over HTTPS unless it is told otherwise. */
const isHttps = (address: string): boolean => !/^(http:\/\/|:)/.test(address);

const securityHeaders = (https: boolean): string[] =>
  Object.entries({ ...SECURITY_HEADERS, ...(https && HTTPS_HEADERS) }).map(
    ([name, value]) => `header ${name} ${quoted(value)}`,
  );

const caching = (): string[] => [
  `@immutable path_regexp ${IMMUTABLE.pattern.source}`,
  `header cache-control ${quoted(REVALIDATE)}`,
  `header @immutable cache-control ${quoted(IMMUTABLE.cacheControl)}`,
];

/** Tables, so that thousands of addresses cost one look-up each: where an address moved, and its language's 404 page. */
function moved({ languages, redirects }: SiteFacts): string[] {
  return [
    '',
    'map {path} {sen_404} {',
    ...languages.map((lang) => `  ~^/${lang}/ /${lang}/404.html`),
    '  default /404.html',
    '}',
    'map {path} {sen_moved} {',
    ...Object.entries(redirects).map(([from, to]) => `  ${from} ${to}`),
    '  default ""',
    '}',
    '@moved expression {sen_moved} != ""',
    'redir @moved {sen_moved} 301',
  ];
}

/** Their notice is sent by `handle_errors`. */
const gone = (facts: SiteFacts): string[] =>
  facts.gone.length === 0 ? [] : [`@withdrawn path ${facts.gone.join(' ')}`, 'error @withdrawn 410'];

/** A later `header` overrides an earlier one: the table's first rule comes last. */
function mediaTypes(): string[] {
  return [...MEDIA_TYPES.entries()].reverse().flatMap(([index, { pattern, type, shownAsXml }]) => {
    const fits = `path_regexp ${pattern.source}`;
    const always = [`@type${index} ${fits}`, `header @type${index} content-type ${quoted(type)}`];
    if (!shownAsXml) return always;
    return [
      ...always,
      `header @type${index} +vary Accept`,
      `@shown${index} {`,
      `  ${fits}`,
      '  header Accept *text/html*',
      '}',
      `header @shown${index} content-type ${quoted(PLAIN_XML)}`,
    ];
  });
}
