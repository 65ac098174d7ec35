import { readSettings } from '../src/build/settings.ts';
import { serveEditor } from '../src/editor/server/server.ts';

const DEFAULT_PORT = 4322;
const HELP = `npm run edit: opens the editing desk for SEN_CONTENT (content) in the browser, on this machine only.
PORT chooses the port (4322; another free one if it is taken). --no-open only prints the address. Stop it with Ctrl+C.`;

if (process.argv.includes('--help')) {
  console.log(HELP);
} else {
  const settings = readSettings();
  const clock = () => new Date().toISOString();
  const { url } = await serveEditor(settings, Number(process.env.PORT ?? DEFAULT_PORT), clock);
  console.log(`Bàn biên tập / Editing desk: ${url}`);
}
