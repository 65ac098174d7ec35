import { readSettings } from '../src/build/settings.ts';
import { serveSite } from '../src/serve/local-server.ts';

const DEFAULT_PORT = 4321;
const HELP = `npm run serve: serves SEN_OUT (dist) on loopback with the headers, redirects and status codes of production

  PORT  the port (${DEFAULT_PORT}); another where it is taken

Exit code: 2 where there is no site.`;

if (process.argv.includes('--help')) {
  console.log(HELP);
} else {
  const { out } = readSettings();
  const taken = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveSite(out, 0);
  };
  try {
    const { url } = await serveSite(out, Number(process.env.PORT ?? DEFAULT_PORT)).catch(taken);
    console.log(`Sen: ${url}/`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
