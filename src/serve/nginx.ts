import { HTTPS_HEADERS, SECURITY_HEADERS } from '../build/security.ts';
import { IMMUTABLE, MEDIA_TYPES, PLAIN_XML, REVALIDATE } from './rules.ts';
import type { SiteFacts } from './site-facts.ts';

export interface NginxOptions {
  /** Folder of the site on the server, absolute. */
  root: string;
  serverName: string;
  /** As in nginx: `80`, `127.0.0.1:8080`. */
  listen: string;
  /** For HTTPS: the certificate with its chain and its key, absolute paths, and where plain HTTP is sent on from. */
  https?: { certificate: string; key: string; listenPlain: string } | undefined;
  /** Needs libnginx-mod-http-brotli-static (Debian). */
  brotli: boolean;
}

export const FILE_CACHE = 'open_file_cache max=200 inactive=20s; open_file_cache_valid 1s;';

/** Where feeds answer a browser; internal, so that nobody reaches it from outside. */
const SHOWN = '/.shown';

/** Folders of pictures alone: as they are, nothing is to be looked for beside them. */
const PRECOMPRESSED = ['/pictures/', '/cards/'];

/** A `server` block, with the `map`s it needs, to be included in nginx's `http` context. */
export function nginxConfig(facts: SiteFacts, options: NginxOptions): string {
  const { root, serverName, listen, https, brotli } = options;
  const headers = { ...SECURITY_HEADERS, ...(https && HTTPS_HEADERS) };
  // Of its own: provinces that one nginx serves have other languages.
  const missing = `$sen_404_${serverName.replaceAll(/\W/g, '_')}`;
  const fourOhFour = facts.languages.map((lang) => `  "~^/${lang}/" /${lang}/404.html;`);
  return `# Made by \`npm run server:config -- nginx\` from src/serve/rules.ts. Make it again after each build: it names
# renamed and withdrawn pages.
map $uri $sen_cache {
  default "${REVALIDATE}";
  "~${IMMUTABLE.pattern.source}" "${IMMUTABLE.cacheControl}";
}
map $uri ${missing} {
  default /404.html;
${fourOhFour.join('\n')}
}
${https ? sentOn(https.listenPlain, serverName) : ''}
server {
  listen ${listen}${https ? ' ssl http2' : ''};
${https ? `  ssl_certificate ${https.certificate};\n  ssl_certificate_key ${https.key};\n  ssl_session_cache shared:sen:2m;\n` : ''}\
  server_name ${serverName};
  root ${root};
  charset utf-8;
  absolute_redirect off;
  server_tokens off;
  etag on;

  # What is asked for most stays open and is looked at again after a second. Not more: a worker of Debian's nginx may
  # hold 1,024 files and connections together.
  ${FILE_CACHE}

  gzip_static on;
  gzip_vary on;
${brotli ? '  brotli_static on;\n' : ''}
${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header cache-control $sen_cache always;
  add_header vary $sen_vary always;
  set $sen_vary "";
  error_page 404 ${missing};
  # A folder without a page.
  error_page 403 =404 ${missing};

  # Most requests end in one of these before anything is compared. A page is its folder's index.html; asking nginx for
  # the index would send it through all of this twice.
  location ~ /$ { rewrite ^ \${uri}index.html break; }
${PRECOMPRESSED.map((folder) => `  location ^~ ${folder} { default_type image/avif; gzip_static off;${brotli ? ' brotli_static off;' : ''} }`).join('\n')}

  # A compressed twin is an answer, not an address.
  location ~ \\.(br|gz)$ { return 404; }
${mediaTypeLocations()}
  location ^~ ${SHOWN}/ {
    internal;
    alias ${root}/;
    types { }
    default_type "${PLAIN_XML}";
    set $sen_vary Accept;
  }
  location ~ \\.mjs$ { types { } default_type text/javascript; }
  location ~ \\.avif$ { types { } default_type image/avif; }
${Object.entries(facts.redirects)
  .map(([from, to]) => `  location = ${from} { return 301 ${to}; }`)
  .join('\n')}
${facts.gone.map((path) => `  location = ${path} { error_page 410 ${path}index.html; return 410; }`).join('\n')}
}
`;
}

/** Plain HTTP, but for certbot's questions (`certbot certonly --webroot -w /var/www/html`). */
const sentOn = (listen: string, serverName: string): string => `
server {
  listen ${listen};
  server_name ${serverName};
  location / { return 301 https://$host$request_uri; }
  location ^~ /.well-known/acme-challenge/ { root /var/www/html; }
}
`;

function mediaTypeLocations(): string {
  return MEDIA_TYPES.map(({ pattern, type, shownAsXml }) => {
    const [bare, charset] = type.split('; charset=');
    const name = charset ? `"${type}"` : bare;
    const shown = shownAsXml
      ? `\n    set $sen_vary Accept;\n    if ($http_accept ~ text/html) { rewrite ^ ${SHOWN}$uri last; }`
      : '';
    return `  location ~ "${pattern.source}" {
    types { }
    default_type ${name};${shown}
  }`;
  }).join('\n');
}
