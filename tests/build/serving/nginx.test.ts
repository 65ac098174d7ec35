import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nginxConfig } from '../../../src/serve/nginx.ts';
import { readSiteFacts } from '../../../src/serve/site-facts.ts';
import { freePort } from '../../listening.ts';
import { ensureNginx, startNginx } from '../../nginx.ts';
import { ensureProgram } from '../../programs.ts';
import { emptyFolder } from '../../sealed-site.ts';
import { describeServedSite } from './served-site.ts';

describeServedSite(async (root) => {
  ensureNginx();
  const port = await freePort();
  const options = { root, serverName: '_', listen: `127.0.0.1:${port}`, brotli: true };
  return startNginx(nginxConfig(readSiteFacts(root), options), port);
});

test('with a certificate the site is served over HTTPS, and plain HTTP is sent on', async () => {
  ensureNginx();
  const home = emptyFolder();
  fs.chmodSync(home, 0o755);
  fs.writeFileSync(path.join(home, 'index.html'), 'Trang nhất');
  const [certificate, key] = [path.join(home, 'cert.pem'), path.join(home, 'key.pem')];
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const openssl = ensureProgram({
    title: 'OpenSSL',
    names: ['openssl'],
    variable: 'OPENSSL_PATH',
    debian: 'openssl',
  });
  spawnSync(openssl, [...request, '-subj', '/CN=localhost', '-out', certificate, '-keyout', key]);
  const [port, plain] = [await freePort(), await freePort()];
  const config = nginxConfig(
    { languages: [], redirects: {}, gone: [] },
    {
      root: home,
      serverName: 'localhost',
      listen: `127.0.0.1:${port}`,
      https: { certificate, key, listenPlain: `127.0.0.1:${plain}` },
      brotli: true,
    },
  );
  const server = await startNginx(config, port);
  onTestFinished(server.stop);
  const sent = await fetch(`http://127.0.0.1:${plain}/vi/?a=1`, { redirect: 'manual' });
  expect([sent.status, sent.headers.get('location')]).toEqual([301, 'https://127.0.0.1/vi/?a=1']);
  const headers = await new Promise<object>((resolve, reject) => {
    https
      .get({ host: '127.0.0.1', port, path: '/', rejectUnauthorized: false, agent: false }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, ...response.headers });
      })
      .once('error', reject);
  });
  expect(headers).toMatchObject({ status: 200, 'strict-transport-security': 'max-age=31536000' });
});
