import type { Session } from '../server/session.ts';
import type { FormData } from '../text/entry-text.ts';
import { api } from './api.ts';
import { PictureBytes } from './blobs.ts';
import { openEntry } from './entry.ts';

/** How long typing must rest before it is kept, in milliseconds. */
const REST = 1000;

/** What a field of ours is told of the form around it. */
export interface InForm {
  entry?: { toJS(): { data: FormData } } | undefined;
}

/**
 * Keeps what is typed on this machine as long as it is not saved: a closed tab or a power cut loses at most the last
 * second. Whoever leaves with something unsaved is asked first.
 */
export class Unsaved {
  private readonly session: Session;
  private readonly bytes = new PictureBytes();
  /** `entry lang` → the form as it was seen last. */
  private readonly seen = new Map<string, string>();
  private readonly due = new Map<string, () => Promise<void>>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dirty = false;

  constructor(session: Session) {
    this.session = session;
    document.addEventListener('input', ({ target }) => {
      if (target instanceof Element && target.closest('.pane[data-mode="edit"]')) this.dirty = true;
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.dirty) event.preventDefault();
    });
    window.addEventListener('pagehide', () => this.flush());
    window.addEventListener('hashchange', () => {
      this.flush();
      this.dirty = false;
    });
  }

  /** A field at `root` was told what its form holds. */
  see(root: HTMLElement, { entry: form }: InForm): void {
    const lang = root.closest<HTMLElement>('.pane')?.dataset.locale;
    const entry = openEntry(this.session);
    if (!lang || !entry || !form) return;
    const { data } = form.toJS();
    const key = `${entry.id} ${lang}`;
    const next = JSON.stringify(data);
    const before = this.seen.get(key);
    if (next === before) return;
    this.seen.set(key, next);
    // As it was opened: nobody has typed yet.
    if (before === undefined) return;
    this.dirty = true;
    this.due.set(key, () => this.keep(entry.id, lang, data));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), REST);
  }

  /** A save went through: the server has forgotten what it kept of that entry. */
  saved(): void {
    clearTimeout(this.timer);
    this.due.clear();
    this.dirty = false;
  }

  private flush(): void {
    clearTimeout(this.timer);
    const due = [...this.due.values()];
    this.due.clear();
    // A server that is away says so at the next save.
    for (const keep of due) keep().catch(() => undefined);
  }

  private async keep(entry: string, lang: string, data: FormData): Promise<void> {
    const { form, pictures, sent } = await this.bytes.of(data);
    await api.keep({ entry, lang, form, pictures });
    sent();
  }
}
