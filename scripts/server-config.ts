import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/build/settings.ts';
import { caddyConfig } from '../src/serve/caddy.ts';
import { nginxConfig } from '../src/serve/nginx.ts';
import { readSiteFacts } from '../src/serve/site-facts.ts';
import { headersFile, redirectsFile } from '../src/serve/static-host.ts';

const HELP = `npm run server:config -- nginx|caddy|headers|redirects [options]: how the site in SEN_OUT (dist) is to be served

  nginx      a server block for nginx
  caddy      a site block for Caddy
  headers    _headers for Netlify, Cloudflare Pages and their like
  redirects  _redirects for the same

  --out <file>          writes there instead of printing
  --root <folder>       nginx, Caddy: the site's folder on the server (SEN_OUT)
  --server-name <name>  nginx: the site's domain (_)
  --listen <address>    nginx: port or address:port (80; with a certificate 443)
  --certificate <file>  nginx: for HTTPS, the certificate with its chain; plain HTTP on port 80 is sent on
  --key <file>          nginx: its key
  --address <address>   Caddy: the site's domain, for HTTPS by itself, or http://host:port (:80)
  --no-brotli           nginx: without the Brotli module (Debian: libnginx-mod-http-brotli-static)

Exit codes: 0 done, 2 no site in SEN_OUT or a wrong argument.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      help: { type: 'boolean' },
      out: { type: 'string' },
      root: { type: 'string' },
      'server-name': { type: 'string', default: '_' },
      address: { type: 'string', default: ':80' },
      listen: { type: 'string' },
      certificate: { type: 'string' },
      key: { type: 'string' },
      brotli: { type: 'boolean', default: true },
    },
  });
  const { out } = readSettings();
  const { certificate, key } = values;
  if (!certificate !== !key) throw new Error('--certificate and --key go together.');
  const https = certificate && key ? { certificate, key, listenPlain: '80' } : undefined;
  const makers: Record<string, () => string> = {
    nginx: () =>
      nginxConfig(readSiteFacts(out), {
        root: values.root ?? out,
        serverName: values['server-name'],
        listen: values.listen ?? (https ? '443' : '80'),
        https,
        brotli: values.brotli,
      }),
    caddy: () => caddyConfig(readSiteFacts(out), { root: values.root ?? out, address: values.address }),
    headers: headersFile,
    redirects: () => redirectsFile(readSiteFacts(out)),
  };
  const make = makers[positionals[0] ?? ''];
  if (values.help) console.log(HELP);
  else if (!make) throw new Error(HELP);
  else if (values.out) fs.writeFileSync(values.out, make());
  else process.stdout.write(make());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
