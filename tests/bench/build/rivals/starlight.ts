import fs from 'node:fs';
import path from 'node:path';
import { COMPONENTS, IMAGE_SERVICE } from './astro.ts';
import { linkOf, rivalBody } from './body.ts';
import { type Rival, withMatter, writeFiles } from './rival.ts';

const IMPORTS = ['Figure', 'FactBox', 'Quote']
  .map((name) => `import ${name} from '../../../../components/${name}.astro';`)
  .join('\n');

/** Starlight as it comes: three locales, its own search. A sidebar of thousands of entries would be no fair rival. */
export const starlight: Rival = {
  name: 'Starlight',
  packages: { astro: '7.3.4', '@astrojs/starlight': '0.42.4', sharp: '0.35.5' },
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  textFile: (id, lang) => `src/content/docs/${lang}/${linkOf(id)}.mdx`,
  write(folder, { photos }) {
    fs.cpSync(photos, path.join(folder, 'src/photos'), { recursive: true });
    writeFiles(folder, {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';\nexport default { site: 'https://example.vn', ${IMAGE_SERVICE}, integrations: [starlight({ title: 'Sen', defaultLocale: 'vi', locales: { vi: { label: 'Tiếng Việt', lang: 'vi' }, en: { label: 'English', lang: 'en' }, km: { label: 'ខ្មែរ', lang: 'km' } }, sidebar: ['tourism', 'ocop', 'investment', 'heritage', 'news'].map((name) => ({ label: name, link: '/' + name + '/' })) })] };\n`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
      ...COMPONENTS,
    });
  },
  text(entry, lang, entries) {
    const { title, summary } = entry.texts[lang];
    const body = rivalBody(entry, lang, entries);
    return withMatter({ title, description: summary }, `${IMPORTS}\n\n${body}`);
  },
};
