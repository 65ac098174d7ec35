import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runServer } from './listening.ts';
import { ensureProgram } from './programs.ts';

/** Runs Caddy with a site's configuration until `stop`; throws with what Caddy said when it does not start. */
export function startCaddy(site: string, port: number): Promise<{ url: string; stop: () => void }> {
  const program = ensureProgram({
    title: 'Caddy',
    names: ['caddy'],
    variable: 'CADDY_PATH',
    debian: 'caddy',
  });
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-caddy-'));
  const file = path.join(home, 'Caddyfile');
  fs.writeFileSync(file, `{\n  admin off\n  default_bind 127.0.0.1\n}\n${site}`);
  const env = { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  return runServer(program, ['run', '--config', file, '--adapter', 'caddyfile'], { home, port, env });
}
