import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { LANGUAGES } from '../../sentences.ts';
import { asMarkdown, linkOf, rivalBody } from './body.ts';
import { PAGEFIND, PICTURES, type Rival, searchOf, withMatter, writeFiles } from './rival.ts';

const CONFIG = {
  baseURL: 'https://example.vn/',
  disableKinds: ['taxonomy', 'term', 'home', 'RSS', 'sitemap'],
  defaultContentLanguage: 'vi',
  defaultContentLanguageInSubdir: true,
  languages: Object.fromEntries(
    LANGUAGES.map((lang, place) => [lang, { contentDir: `content/${lang}`, weight: place + 1 }]),
  ),
  markup: { goldmark: { renderer: { unsafe: true } } },
  imaging: { quality: PICTURES.encoding.jpeg.quality },
};

/** It has no encoder for AVIF: WebP in the same widths stands for it. */
const PHOTO = `{{ $photo := resources.Get .file }}<picture><source type="image/webp" srcset="{{ range $place, $width := slice ${PICTURES.widths.join(' ')} }}{{ with $photo.Resize (printf "%dx webp" $width) }}{{ if $place }}, {{ end }}{{ .RelPermalink }} {{ $width }}w{{ end }}{{ end }}" sizes="100vw">{{ with $photo.Resize "${PICTURES.fallback}x jpg" }}<img src="{{ .RelPermalink }}" width="{{ .Width }}" height="{{ .Height }}" alt="{{ $.alt }}" loading="lazy">{{ end }}</picture>`;

const BASE = `<!doctype html>
<html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ end }}</head>
<body><header><nav>{{ range slice "tourism" "ocop" "investment" "heritage" "news" }}<a href="/{{ $.Language.Lang }}/{{ . }}/">{{ . }}</a>{{ end }}</nav></header>
{{ block "main" . }}{{ end }}<footer><p>Sen</p></footer></body></html>
`;
const ENTRY = `{{ define "main" }}<main data-pagefind-body><h1>{{ .Title }}</h1>{{ partial "photo.html" (dict "file" .Params.photo "alt" .Params.alt) }}<p class="lede">{{ .Params.summary }}</p>{{ .TableOfContents }}{{ .Content }}</main>{{ end }}
`;
const SECTION = `{{ define "main" }}<main><h1>{{ .Title }}</h1>{{ range first 60 .RegularPages.ByDate.Reverse }}<article>{{ partial "photo.html" (dict "file" .Params.photo "alt" .Params.alt) }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.summary }}</p></article>{{ end }}</main>{{ end }}
`;

/** Whether the machine has it; it comes from no package registry of ours. */
export const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

/** Hugo, Markdown and its own pictures. */
export const hugo: Rival = {
  name: 'Hugo',
  packages: { pagefind: PAGEFIND },
  command: 'hugo',
  build: ['--quiet'],
  search: searchOf('public'),
  textFile: (id, lang) => `content/${lang}/${linkOf(id)}.md`,
  write(folder, { photos }) {
    fs.cpSync(photos, path.join(folder, 'assets'), { recursive: true });
    writeFiles(folder, {
      'hugo.yaml': stringify(CONFIG),
      'layouts/partials/photo.html': PHOTO,
      'layouts/_default/baseof.html': BASE,
      'layouts/_default/single.html': ENTRY,
      'layouts/_default/list.html': SECTION,
    });
  },
  text(entry, lang, entries) {
    const { title, summary, alt } = entry.texts[lang];
    const matter = { title, summary, alt, photo: entry.photo, date: entry.published };
    return withMatter(matter, asMarkdown(rivalBody(entry, lang, entries)));
  },
};
