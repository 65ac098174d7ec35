import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, runServer } from '../listening.ts';
import { ProvinceCopy, temporaryFolder } from './province-copy.ts';

describe('the development server', () => {
  let server: { url: string; stop: () => void };
  beforeAll(async () => {
    const port = await freePort();
    const script = new URL('./development.ts', import.meta.url).pathname;
    const env = {
      SEN_CONTENT: new ProvinceCopy().folder,
      NODE_ENV: 'development',
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    server = await runServer(process.execPath, [script, String(port)], {
      home: temporaryFolder(),
      port,
      env,
    });
  });
  afterAll(() => server.stop());

  it.each([
    ['the front page', '/vi/', 200],
    ['an entry in English', '/en/tourism/thac-pongour/', 200],
    ['the translation desk', '/vi/desk/', 200],
    ['what waits for approval', '/en/waiting/', 200],
    ['every component on one page', '/en/design/', 200],
    ['nothing in a language that the province does not have', '/xx/design/', 404],
  ])('shows %s', async (_, address, status) => {
    // It begins again by itself when it has got its dependencies ready, which it does the first time.
    const answer = () => fetch(server.url + address).then((response) => response.status, String);
    await expect.poll(answer, { timeout: 60_000 }).toBe(status);
  });
});
