import { caddyConfig } from '../../../src/serve/caddy.ts';
import { readSiteFacts } from '../../../src/serve/site-facts.ts';
import { startCaddy } from '../../caddy.ts';
import { freePort } from '../../listening.ts';
import { describeServedSite } from './served-site.ts';

describeServedSite(async (root) => {
  const port = await freePort();
  const options = { root, address: `http://127.0.0.1:${port}` };
  return startCaddy(caddyConfig(readSiteFacts(root), options), port);
});
