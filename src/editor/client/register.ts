import type { Session } from '../server/session.ts';
import type { FormData } from '../text/entry-text.ts';
import { FORMAT } from '../words.ts';
import { bodyField } from './body-field.ts';
import { altField } from './pictures/alt-field.ts';
import { coverField } from './pictures/cover-field.ts';
import { picturesField } from './pictures/pictures-field.ts';
import type { InForm, Unsaved } from './unsaved.ts';
import { component, type View } from './view.ts';

export type Sveltia = typeof import('@sveltia/cms').default;

/** How Sveltia turns a file into a form and back. */
export interface Format {
  fromFile(text: string): FormData;
  toFile(form: FormData): string;
}

/** Teaches Sveltia our format and our fields, the same on this machine and on a git host. */
export function register(CMS: Sveltia, session: Session, format: Format, unsaved?: Unsaved): void {
  // Provenance is asked for in translations only.
  const [source = ''] = session.languages;
  const rules = new CSSStyleSheet();
  rules.replaceSync(`.pane[data-locale="${source}"] .field[data-key-path="translation"] { display: none }`);
  document.adoptedStyleSheets.push(rules);

  CMS.registerCustomFormat(FORMAT, 'mdx', { ...format });
  const field = (name: string, control: unknown) =>
    CMS.registerFieldType(name, control as Parameters<Sveltia['registerFieldType']>[1]);
  field('sen-body', component(watched(bodyField(session.links), unsaved)));
  field('sen-pictures', component(watched(picturesField(session, session.licences), unsaved)));
  field('sen-alt', component(watched(altField(session), unsaved)));
  field('sen-cover', component(watched(coverField(session), unsaved)));
}

/** A field that hands on what it is told of the whole form. */
function watched<Props>(mount: (root: HTMLElement) => View<Props>, unsaved: Unsaved | undefined) {
  return (root: HTMLElement): View<Props & InForm> => {
    const view = mount(root);
    return {
      update(props) {
        unsaved?.see(root, props);
        view.update(props);
      },
      remove: () => view.remove?.(),
    };
  };
}

/** Starts Sveltia with the configuration made from the type registry. */
export function start(CMS: Sveltia, session: Session): Promise<void> {
  return CMS.init({ config: session.config } as Parameters<Sveltia['init']>[0]) as unknown as Promise<void>;
}
