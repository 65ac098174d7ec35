import { type FormData, readEntryText } from '../text/entry-text.ts';
import { FORMAT } from '../words.ts';
import { api } from './api.ts';
import { Bar } from './bar.ts';
import { bodyField } from './body-field.ts';
import { ContentFiles } from './file-system.ts';
import { lang } from './language.ts';
import { altField, coverField, picturesField } from './picture-fields.ts';
import { previewPane } from './preview-pane.ts';
import { component } from './view.ts';

const [session, tree] = await Promise.all([api.session(lang), api.tree()]);
const files = new ContentFiles(tree, (result) => bar.tell(result, files));
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

// Provenance is asked for in translations only.
const [source = ''] = session.languages;
const rules = new CSSStyleSheet();
rules.replaceSync(`.pane[data-locale="${source}"] .field[data-key-path="translation"] { display: none }`);
document.adoptedStyleSheets.push(rules);

CMS.registerCustomFormat(FORMAT, 'mdx', {
  fromFile: readEntryText,
  // The server writes the file: it knows the language, and what stood there before.
  toFile: (form: FormData) => JSON.stringify(form),
});
const register = (name: string, control: unknown) =>
  CMS.registerFieldType(name, control as Parameters<typeof CMS.registerFieldType>[1]);
register('sen-body', component(bodyField(session.links)));
register('sen-pictures', component(picturesField(session, session.licences)));
register('sen-alt', component(altField(session)));
register('sen-cover', component(coverField(session)));
const pane = component(previewPane(session));
for (const name of Object.keys(session.folders))
  CMS.registerPreviewTemplate(name, pane as Parameters<typeof CMS.registerPreviewTemplate>[1]);
CMS.registerPreviewStyle('/edit/app/preview-pane.css');
CMS.registerEventListener({ name: 'preSave', handler: () => files.startSave() });
await CMS.init({
  config: session.config as Parameters<typeof CMS.init>[0] extends { config?: infer C } ? C : never,
});
