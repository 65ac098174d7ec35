import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { developmentPages } from './src/build/development-pages.ts';
import { renderer } from './src/build/renderer.ts';
import { sitemapOptions } from './src/build/sitemap-entries.ts';

// The driver (src/build) gives the bundle's folder and calls the integrations with the pages it draws.
export default defineConfig({
  output: 'server',
  adapter: renderer(),
  outDir: process.env.SEN_BUNDLE ?? './.cache/astro-build/',
  cacheDir: './.cache/astro/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The CSP allows no style attribute, which highlighting would set.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), sitemap(sitemapOptions), developmentPages()],
  build: { inlineStylesheets: 'never' },
  // A strict CSP allows no inline script or style: small ones stay files too.
  vite: {
    build: { assetsInlineLimit: 0 },
    // What a build or a test writes beside the content must not reload the page of whoever is writing.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/dist.*/**'] } },
  },
});
