import { serveSite } from '../../../src/serve/local-server.ts';
import { describeServedSite } from './served-site.ts';

describeServedSite(async (root) => {
  const { url, close } = await serveSite(root, 0);
  return { url, stop: close };
});
