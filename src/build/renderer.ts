import fs from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { readSettings } from './settings.ts';

/** What a browser must be told to take an image or a module as one. */
const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Loading hundreds of small modules took an edit longer than drawing its pages. This one loads a program from where it lies. */
const BUNDLED = { noExternal: true as const, external: ['satteri'] };

/**
 * The adapter that makes Astro a renderer: it compiles `src/` into a server bundle whose only client is our own driver.
 * Content never enters the bundle, so editing it compiles nothing. In development it serves the content's pictures
 * and reloads the page when a file of the content changes.
 */
export function renderer(): AstroIntegration {
  return {
    name: 'sen:renderer',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { ssr: BUNDLED } });
      },
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'sen:renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./renderer-entry.ts', import.meta.url),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            sharpImageService: 'stable',
          },
        }),
      'astro:server:setup': async ({ server }) => {
        const { devFile } = await import('./dev.ts');
        const { content } = readSettings();
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://sen.invalid');
          const file = await devFile(decodeURI(pathname)).catch(() => undefined);
          if (!file || !fs.existsSync(file)) return next();
          const type = TYPES[path.extname(file)];
          if (type) response.setHeader('content-type', type);
          fs.createReadStream(file).pipe(response);
        });
      },
    },
  };
}
