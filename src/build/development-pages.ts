import type { AstroIntegration } from 'astro';

/** Pages of the newsroom and for designers: `npm run dev` has them, no build ever does. Address → file. */
const PAGES = {
  '/[lang]/desk': './src/pages-development/desk.astro',
  '/[lang]/design': './src/pages-development/design.astro',
  '/[lang]/waiting': './src/pages-development/waiting.astro',
};

/** Adds the newsroom's pages to the development server. */
export const developmentPages = (): AstroIntegration => ({
  name: 'sen-development-pages',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      for (const [pattern, entrypoint] of Object.entries(PAGES)) injectRoute({ pattern, entrypoint });
    },
  },
});
