import process from 'node:process';

// A test runner's own: with them the code is not in development, and Astro takes itself for part of a test.
for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'VITEST']) delete process.env[name];
const { dev } = await import('astro');
// The command would refuse beside another server of the same folder.
await dev({ server: { port: Number(process.argv[2]), host: '127.0.0.1' }, logLevel: 'error' });
