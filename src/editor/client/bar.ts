import type { SaveResult } from '../server/save.ts';
import type { Session } from '../server/session.ts';
import { api, Told } from './api.ts';
import { openAnew, openEntry } from './entry.ts';
import type { ContentFiles } from './file-system.ts';
import { say, switchLanguage } from './language.ts';
import { problemList } from './problems.ts';
import { el } from './view.ts';

/** Where the browser keeps the name of who sent last. */
const SENDER = 'sen-edit-sender';

/** The strip above Sveltia: what became of the last save, in words; and the way out of a conflict. */
export class Bar {
  private readonly status = el('p', { class: 'sen-status', role: 'status' });
  private readonly panel = el('section', {
    class: 'sen-panel',
    hidden: true,
    'aria-label': say('Chỗ phải sửa', 'To mend'),
  });
  private readonly session: Session;

  constructor(root: HTMLElement, session: Session) {
    this.session = session;
    document.title = session.title;
    root.append(
      el('strong', { class: 'sen-name' }, session.title),
      this.status,
      el(
        'button',
        { type: 'button', class: 'sen-send', click: () => this.askForApproval() },
        say('Gửi duyệt', 'Send for approval'),
      ),
      el(
        'button',
        { type: 'button', lang: say('en', 'vi'), click: switchLanguage },
        say('English', 'Tiếng Việt'),
      ),
      this.panel,
    );
    if (session.unsaved.length > 0) this.offerUnsaved();
    else if (session.drafted.length > 0) {
      this.say(
        'draft',
        say(
          `Trên máy này còn ${session.drafted.length} bản nháp chưa vào trang: ${session.drafted.join(', ')}.`,
          `This machine holds ${session.drafted.length} drafts that are not in the site yet: ${session.drafted.join(', ')}.`,
        ),
      );
    }
  }

  /** What was typed last time and never saved: to go on with, or to put aside. */
  private offerUnsaved(): void {
    this.say(
      'draft',
      say(
        'Lần trước có chữ đã gõ mà chưa lưu. Máy còn giữ.',
        'Something typed last time was not saved. It is kept.',
      ),
    );
    this.open(...this.session.unsaved.map((unsaved) => this.unsavedRow(unsaved)));
  }

  private unsavedRow({ entry, title }: Session['unsaved'][number]): HTMLElement {
    const type = this.session.config.collections.find(
      ({ name }) => this.session.folders[name] === entry.slice(0, entry.lastIndexOf('/')),
    );
    const row = el('p', { class: 'sen-unsaved' }, el('strong', {}, title), ` ${type?.label ?? entry} `);
    const button = (label: string, action: () => Promise<void>) =>
      el(
        'button',
        { type: 'button', click: () => void action().catch((error: unknown) => this.refuse(error)) },
        label,
      );
    row.append(
      button(say('Lấy lại', 'Take it back'), async () => {
        const { entry: id } = await api.restore(entry);
        openAnew(this.session, id);
      }),
      button(say('Không cần nữa (cất đi)', 'Not needed (put aside)'), async () => {
        await api.discard(entry);
        row.remove();
        if (!this.panel.querySelector('.sen-unsaved')) this.panel.hidden = true;
      }),
    );
    return row;
  }

  /** Tells what became of a save. */
  tell(result: SaveResult | Told, files: ContentFiles): void {
    this.panel.hidden = true;
    if (result instanceof Told) this.refuse(result);
    else if (result.conflict.length > 0) this.askWhose(result, files);
    else if (result.state === 'draft') this.listMistakes(result);
    else {
      const note = result.note ? ` ${say(result.note.vi, result.note.en)}` : '';
      this.say('accepted', say('Đã lưu. Bài đạt kiểm tra.', 'Saved. The check accepts it.') + note);
    }
  }

  private listMistakes({ problems }: SaveResult): void {
    this.say(
      'draft',
      say(
        'Đã giữ thành bản nháp trên máy này. Chưa vào trang: còn chỗ phải sửa.',
        'Kept as a draft on this machine. Not in the site yet: there is something to mend.',
      ),
    );
    this.open(problemList(problems, this.session));
  }

  /** Who sends is asked each time, with the last answer there: several officers may share a machine. */
  private askForApproval(): void {
    const entry = openEntry(this.session);
    if (!entry || entry.isNew) {
      this.say('refused', say('Mở bài đã lưu rồi bấm Gửi duyệt.', 'Open a saved entry, then send it.'));
      return;
    }
    const name = el('input', {
      name: 'by',
      required: true,
      minlength: 2,
      value: localStorage.getItem(SENDER) ?? '',
    });
    const note = el('input', { name: 'note' });
    const form = el(
      'form',
      {
        class: 'sen-form',
        submit: (event) => {
          event.preventDefault();
          localStorage.setItem(SENDER, name.value);
          api
            .send({ entry: entry.id, by: name.value, note: note.value })
            .then(({ words }) => {
              this.panel.hidden = true;
              this.say('accepted', say(words.vi, words.en));
            })
            .catch((error: unknown) => this.refuse(error));
        },
      },
      el('label', {}, say('Họ tên người gửi', 'Your name'), name),
      el(
        'label',
        {},
        say('Lời nhắn cho người duyệt (không bắt buộc)', 'A word to who approves (optional)'),
        note,
      ),
      el('button', { type: 'submit' }, say('Gửi', 'Send')),
    );
    this.open(form);
    name.focus();
  }

  private askWhose(result: SaveResult, files: ContentFiles): void {
    this.say(
      'conflict',
      say(
        'Người khác vừa sửa bài này. Bản của bạn đã giữ thành bản nháp; chưa mất gì.',
        'Somebody else has changed this entry. Yours is kept as a draft; nothing is lost.',
      ),
    );
    const button = (label: string, action: () => void) =>
      el('button', { type: 'button', click: action }, label);
    this.open(
      el('p', {}, result.conflict.join(', ')),
      button(
        say('Dùng bản của tôi (bản kia được cất lại)', 'Use mine (theirs is put aside)'),
        () => void files.overwrite?.(),
      ),
      button(say('Để đó, tôi hỏi lại đã', 'Leave it, I shall ask first'), () => {
        this.panel.hidden = true;
      }),
    );
  }

  private open(...children: Node[]): void {
    const close = el(
      'button',
      {
        type: 'button',
        class: 'sen-close',
        'aria-label': say('Đóng', 'Close'),
        click: () => {
          this.panel.hidden = true;
        },
      },
      '×',
    );
    this.panel.replaceChildren(close, ...children);
    this.panel.hidden = false;
  }

  private refuse(error: unknown): void {
    this.say('refused', error instanceof Told ? say(error.words.vi, error.words.en) : String(error));
  }

  private say(kind: string, text: string): void {
    this.status.dataset.kind = kind;
    this.status.textContent = text;
  }
}
