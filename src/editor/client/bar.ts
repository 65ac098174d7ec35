import type { SaveResult } from '../server/save.ts';
import type { Session } from '../server/session.ts';
import { Told } from './api.ts';
import { openEntry } from './entry.ts';
import type { ContentFiles } from './file-system.ts';
import { say, switchLanguage } from './language.ts';
import { problemList } from './problems.ts';
import { sendForm } from './send-form.ts';
import { unsavedList } from './unsaved-list.ts';
import { el } from './view.ts';

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
          `Trên máy này còn ${session.drafted.length} bản nháp chưa vào trang: ${session.drafted.join(', ')}. Mở ra, viết tiếp rồi Lưu.`,
          `This machine holds ${session.drafted.length} drafts that are not in the site yet: ${session.drafted.join(', ')}. Open them, go on, and save.`,
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
    this.open(
      unsavedList(this.session, { failed: (error) => this.refuse(error), empty: () => this.close() }),
    );
  }

  /** Tells what became of a save. */
  tell(result: SaveResult | Told, files: ContentFiles): void {
    this.close();
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

  private askForApproval(): void {
    const entry = openEntry(this.session);
    if (!entry || entry.isNew) {
      this.say('refused', say('Mở bài đã lưu rồi bấm Gửi duyệt.', 'Open a saved entry, then send it.'));
      return;
    }
    const form = sendForm(entry.id, {
      failed: (error) => this.refuse(error),
      sent: ({ words }) => {
        this.close();
        this.say('accepted', say(words.vi, words.en));
      },
    });
    this.open(form);
    form.querySelector('input')?.focus();
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
      button(say('Để đó, tôi hỏi lại đã', 'Leave it, I shall ask first'), () => this.close()),
    );
  }

  private close(): void {
    this.panel.hidden = true;
  }

  private open(...children: Node[]): void {
    const close = el(
      'button',
      {
        type: 'button',
        class: 'sen-close',
        'aria-label': say('Đóng', 'Close'),
        click: () => this.close(),
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
