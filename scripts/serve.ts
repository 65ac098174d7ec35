import { readSettings } from '../src/build/settings.ts';
import { serveSite } from '../src/serve/server.ts';

const DEFAULT_PORT = 4321;

if (process.argv.includes('--help')) {
  console.log(
    'npm run serve: serves SEN_OUT (dist) on loopback with the headers of production. PORT chooses the port (4321).',
  );
} else {
  const wanted = Number(process.env.PORT ?? DEFAULT_PORT);
  const { url } = await serveSite(readSettings().out, wanted).catch(() => serveSite(readSettings().out, 0));
  console.log(`Sen: ${url}/`);
}
