import fs from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../build/settings.ts';
import type { Bilingual } from '../../content/problem.ts';
import { bundleApp } from './app-bundle.ts';
import { sessionOf } from './session.ts';
import { Trial } from './trial.ts';
import { WorkingCopy } from './working-copy.ts';

export const HOSTS = ['github', 'gitlab', 'gitea'] as const;

/** Where the province keeps its content on a git host. Names are Sveltia's. */
export interface HostPlace {
  name: (typeof HOSTS)[number];
  /** `owner/name` */
  repo: string;
  branch: string;
  /** Address of an own GitLab or Gitea, or of the OAuth service for GitHub. */
  base_url?: string;
  app_id?: string;
}

/**
 * Writes the editor as static files into `out`, to be served beside the site by those who keep their content on a
 * git host: the same forms and fields; check and preview are the host's pipeline.
 */
export async function writeHostEditor(
  settings: Settings,
  place: HostPlace,
  lang: keyof Bilingual,
  out: string,
  now: string,
): Promise<void> {
  const trial = new Trial(settings.content, path.join(settings.cache, 'editor/trial'), () => now);
  const root = path.relative(settings.root, settings.content).replaceAll(path.sep, '/');
  const session = await sessionOf(lang, new WorkingCopy(settings.content), trial, {
    backend: { ...place },
    root,
  });
  fs.rmSync(out, { recursive: true, force: true });
  fs.cpSync(await bundleApp(settings.cache), path.join(out, 'app'), { recursive: true });
  fs.writeFileSync(path.join(out, 'session.json'), JSON.stringify(session));
  fs.writeFileSync(path.join(out, 'index.html'), PAGE);
}

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Sen</title>
<link rel="stylesheet" href="app/editor.css">
<script type="module" src="app/host.js"></script>
</head>
<body><div id="nc-root"></div></body>
</html>
`;
