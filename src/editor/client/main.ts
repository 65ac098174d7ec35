import { readEntryText } from '../text/entry-text.ts';
import { api, Told } from './api.ts';
import { Bar } from './bar.ts';
import { ContentFiles } from './file-system.ts';
import { lang } from './language.ts';
import { previewPane } from './preview-pane.ts';
import { register, type Sveltia, start } from './register.ts';
import { Unsaved } from './unsaved.ts';
import { component } from './view.ts';

const [session, tree] = await Promise.all([api.session(lang), api.tree()]);
const unsaved = new Unsaved(session);
const files = new ContentFiles(tree, (result) => {
  if (!(result instanceof Told)) unsaved.saved();
  bar.tell(result, files);
});
const bar = new Bar(document.getElementById('sen-bar') as HTMLElement, session);
files.install();

// Sveltia signs in by itself, speaks the officer's language and keeps the form open after a save.
localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
const kept = JSON.parse(localStorage.getItem('sveltia-cms.prefs') ?? '{}') as Record<string, unknown>;
localStorage.setItem(
  'sveltia-cms.prefs',
  JSON.stringify({ theme: 'light', ...kept, closeOnSave: false, locale: lang === 'en' ? 'en-US' : lang }),
);

// Only now: Sveltia reads what stands above as soon as it is loaded.
const { default: CMS } = await import('@sveltia/cms');
// The server writes the file: it knows the language, and what stood there before.
register(CMS, session, { fromFile: readEntryText, toFile: (form) => JSON.stringify(form) }, unsaved);
const pane = component(previewPane(session)) as Parameters<Sveltia['registerPreviewTemplate']>[1];
for (const name of Object.keys(session.folders)) CMS.registerPreviewTemplate(name, pane);
CMS.registerPreviewStyle(new URL('app/preview-pane.css', location.href).href);
CMS.registerEventListener({ name: 'preSave', handler: () => files.startSave() });
await start(CMS, session);
