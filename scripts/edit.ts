import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/build/settings.ts';
import { HOSTS, type HostPlace, writeHostEditor } from '../src/editor/server/host-editor.ts';
import { serveEditor } from '../src/editor/server/server.ts';

const DEFAULT_PORT = 4322;
const HELP = `npm run edit [-- --no-open]: opens the editing desk for SEN_CONTENT (content) in the browser; from this machine only
npm run edit -- --config <${HOSTS.join('|')}> --repo <owner/name> [--branch main] [--base-url …] [--app-id …] [--lang vi] [--out admin]
  writes the same forms as static files for those who keep their content on a git host

  PORT         port of the desk  (4322; another free one if it is taken)
  SEN_CONTENT  folder of the province  (content)

Stop the desk with Ctrl+C or by closing its window.
Exit codes: 0 done, 2 wrong arguments.`;

/** Opens an address in the browser that the machine uses; where there is none, the printed address is left. */
function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      'no-open': { type: 'boolean' },
      config: { type: 'string' },
      repo: { type: 'string' },
      branch: { type: 'string', default: 'main' },
      'base-url': { type: 'string' },
      'app-id': { type: 'string' },
      lang: { type: 'string', default: 'vi' },
      out: { type: 'string', default: 'admin' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const settings = readSettings();
  const clock = () => process.env.SEN_NOW ?? new Date().toISOString();
  if (values.config !== undefined) {
    const name = HOSTS.find((host) => host === values.config);
    if (!name || !values.repo) {
      console.error(HELP);
      return 2;
    }
    const place: HostPlace = {
      name,
      repo: values.repo,
      branch: values.branch,
      ...(values['base-url'] ? { base_url: values['base-url'] } : {}),
      ...(values['app-id'] ? { app_id: values['app-id'] } : {}),
    };
    const out = path.resolve(values.out);
    await writeHostEditor(settings, place, values.lang === 'en' ? 'en' : 'vi', out, clock());
    console.log(`Đã ghi / written: ${out}`);
    return 0;
  }
  const { url } = await serveEditor(settings, Number(process.env.PORT ?? DEFAULT_PORT), clock);
  console.log(`Bàn biên tập / Editing desk: ${url}`);
  if (!values['no-open']) openInBrowser(url);
  return 0;
}

process.exitCode = await main();
