import { escapeUTF8 } from 'entities';
import type { Bilingual } from '../../content/problem.ts';

/**
 * What the editor's page may load: our own files only. Sveltia sets styles as it runs and shows pictures that are
 * not saved yet as blobs; its preview pane is a blob document, too.
 */
export const EDITOR_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline' blob:",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The one page of the editor. */
export function editorPage(lang: keyof Bilingual, title: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeUTF8(title)}</title>
<link rel="icon" href="/brand/mark.svg">
<link rel="stylesheet" href="/edit/app/editor.css">
<script type="module" src="/edit/app/main.js"></script>
</head>
<body><header id="sen-bar"></header><div id="nc-root"></div></body>
</html>
`;
}

/** A page that says why the editor does not open. */
export function refusalPage({ vi, en }: Bilingual): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Sen</title>
<p>${escapeUTF8(vi)}</p><p lang="en">${escapeUTF8(en)}</p></html>
`;
}
