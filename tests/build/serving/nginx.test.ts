import { nginxConfig } from '../../../src/serve/nginx.ts';
import { readSiteFacts } from '../../../src/serve/site-facts.ts';
import { freePort } from '../../listening.ts';
import { ensureNginx, startNginx } from '../../nginx.ts';
import { describeServedSite } from './served-site.ts';

describeServedSite(async (root) => {
  ensureNginx();
  const port = await freePort();
  const options = { root, serverName: '_', listen: `127.0.0.1:${port}`, brotli: true };
  return startNginx(nginxConfig(readSiteFacts(root), options), port);
});
