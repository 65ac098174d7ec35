import type { Session } from '../server/session.ts';
import { api } from './api.ts';
import { openAnew } from './entry.ts';
import { say } from './language.ts';
import { el } from './view.ts';

/** What was typed last time and never saved, each to be taken back or put aside. `empty`: nothing is left of it. */
export function unsavedList(
  session: Session,
  { failed, empty }: { failed(error: unknown): void; empty(): void },
): HTMLElement {
  const list = el('div', {});
  const button = (label: string, action: () => Promise<void>) =>
    el('button', { type: 'button', click: () => void action().catch(failed) }, label);
  for (const { entry, title } of session.unsaved) {
    const type = session.config.collections.find(
      ({ name }) => session.folders[name] === entry.slice(0, entry.lastIndexOf('/')),
    );
    const row = el('p', { class: 'sen-unsaved' }, el('strong', {}, title), ` ${type?.label ?? entry} `);
    row.append(
      button(say('Lấy lại', 'Take it back'), async () => openAnew(session, (await api.restore(entry)).entry)),
      button(say('Không cần nữa (cất đi)', 'Not needed (put aside)'), async () => {
        await api.discard(entry);
        row.remove();
        if (list.childElementCount === 0) empty();
      }),
    );
    list.append(row);
  }
  return list;
}
