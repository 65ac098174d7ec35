import type { AstroIntegration } from 'astro';

/**
 * The adapter that makes Astro a renderer: it compiles `src/` into a server bundle whose only client is our own driver.
 * Content never enters the bundle, so editing it compiles nothing.
 */
export function renderer(): AstroIntegration {
  return {
    name: 'sen:renderer',
    hooks: {
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
    },
  };
}
