import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runServer } from './listening.ts';

const PROGRAM = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Installs nginx and its Brotli module from Debian where root finds them missing. Throws with what to do otherwise. */
export function ensureNginx(): void {
  const there = () => fs.existsSync(PROGRAM) && fs.existsSync(BROTLI);
  if (!there() && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'nginx-light', 'libnginx-mod-http-brotli-static');
  }
  if (!there())
    throw new Error('Install nginx (on Debian: apt-get install nginx libnginx-mod-http-brotli-static).');
}

/** Runs nginx with a site's configuration until `stop`; throws with what nginx said when it does not start. */
export function startNginx(site: string, port: number): Promise<{ url: string; stop: () => void }> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-nginx-'));
  fs.writeFileSync(path.join(home, 'site.conf'), site);
  fs.writeFileSync(
    path.join(home, 'nginx.conf'),
    `load_module ${BROTLI};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${home}/pid; error_log stderr;
events { }
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${home}/body; proxy_temp_path ${home}/proxy; fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi; scgi_temp_path ${home}/scgi;
  include ${home}/site.conf;
}
`,
  );
  return runServer(PROGRAM, ['-p', home, '-c', path.join(home, 'nginx.conf')], { home, port });
}
